export function launchArguments(folder: string, more?: readonly string[]): string[]
export function launchEnvironment(more?: Readonly<Record<string, string>>): Record<string, string>
