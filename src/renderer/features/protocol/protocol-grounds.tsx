import type { ProtocolPack } from '@shared/protocol/pack-schema'
import { themeLabel } from '@shared/protocol/taxonomy'
import { Panel } from '../../ui/layout/panel'
import { SimpleTable } from '../../ui/table/simple-table'

/** The board's grounds for escalation under the themes that make boards comparable. */
export function ProtocolGrounds({ pack }: { readonly pack: ProtocolPack }) {
  const themes = [...new Set(pack.grounds.map(({ theme }) => theme))]
  return (
    <Panel title="Grounds">
      {pack.grounds.length === 0 ? (
        <p>The protocol lists no grounds.</p>
      ) : (
        <SimpleTable
          hideCaption
          caption="Grounds by theme"
          head={['Theme', 'In the board’s words']}
          rows={themes.map((theme) => ({
            key: theme,
            cells: [
              themeLabel(theme),
              <ul key="grounds">
                {pack.grounds
                  .filter((ground) => ground.theme === theme)
                  .map((ground) => (
                    <li key={ground.id}>{ground.label}</li>
                  ))}
              </ul>,
            ],
          }))}
        />
      )}
    </Panel>
  )
}
