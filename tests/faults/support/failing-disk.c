// Preloaded into a process, this counts its calls that change files in one folder, and at the nth kills the process, as a
// power cut would, or lets the call fail. Told by its environment:
//   ACCORD_DISK_UNDER  the folder
//   ACCORD_DISK_AT     n; 0 only counts
//   ACCORD_DISK_DO     kill, or the number of the error to answer with
//   ACCORD_DISK_REST   1: all later calls fail as well
//   ACCORD_DISK_ONLY   counts only calls of this name
//   ACCORD_DISK_COUNT  where the count is written at the end
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

static atomic_long counted;

static const char *told(const char *name) {
  const char *value = getenv(name);
  return value ? value : "";
}

static int is_under(const char *path) {
  const char *folder = told("ACCORD_DISK_UNDER");
  return *folder && strncmp(path, folder, strlen(folder)) == 0;
}

static int is_under_fd(int fd) {
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return is_under(path);
}

/** Counts a call; true when it must fail, with errno set. */
static int fails(const char *name, int concerned) {
  if (!concerned) return 0;
  const char *only = told("ACCORD_DISK_ONLY");
  if (*only && strcmp(only, name) != 0) return 0;
  long at = atol(told("ACCORD_DISK_AT")), n = atomic_fetch_add(&counted, 1) + 1;
  if (at == 0 || n < at || (n > at && !*told("ACCORD_DISK_REST"))) return 0;
  if (strcmp(told("ACCORD_DISK_DO"), "kill") == 0) kill(getpid(), SIGKILL);
  errno = atoi(told("ACCORD_DISK_DO"));
  // A disk that is full lets files be removed and what is on it be flushed.
  int takes_room = strstr("open write pwrite pwrite64 writev mkdir rename", name) != NULL;
  return takes_room || (errno != ENOSPC && errno != EDQUOT);
}

__attribute__((destructor)) static void report(void) {
  FILE *file = fopen(told("ACCORD_DISK_COUNT"), "w");
  if (!file) return;
  fprintf(file, "%ld\n", (long)counted);
  fclose(file);
}

#define REAL(type, name, ...)                                                                                          \
  static type (*real)(__VA_ARGS__);                                                                                    \
  if (!real) real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)

#define ON_FILE(type, name, parameters, arguments, ...)                                                                \
  type name parameters {                                                                                               \
    REAL(type, name, __VA_ARGS__);                                                                                     \
    return fails(#name, is_under_fd(fd)) ? -1 : real arguments;                                                        \
  }

ON_FILE(ssize_t, write, (int fd, const void *from, size_t size), (fd, from, size), int, const void *, size_t)
ON_FILE(ssize_t, pwrite, (int fd, const void *from, size_t size, off_t at), (fd, from, size, at), int, const void *, size_t, off_t)
ON_FILE(ssize_t, pwrite64, (int fd, const void *from, size_t size, off64_t at), (fd, from, size, at), int, const void *, size_t, off64_t)
ON_FILE(ssize_t, writev, (int fd, const struct iovec *from, int count), (fd, from, count), int, const struct iovec *, int)
ON_FILE(int, fsync, (int fd), (fd), int)
ON_FILE(int, fdatasync, (int fd), (fd), int)
ON_FILE(int, ftruncate, (int fd, off_t size), (fd, size), int, off_t)
ON_FILE(int, ftruncate64, (int fd, off64_t size), (fd, size), int, off64_t)

#define ON_PATH(name, parameters, arguments, path, ...)                                                                \
  int name parameters {                                                                                                \
    REAL(int, name, __VA_ARGS__);                                                                                      \
    return fails(#name, is_under(path)) ? -1 : real arguments;                                                         \
  }

ON_PATH(rename, (const char *from, const char *to), (from, to), to, const char *, const char *)
ON_PATH(unlink, (const char *path), (path), path, const char *)
ON_PATH(mkdir, (const char *path, mode_t mode), (path, mode), path, const char *, mode_t)
ON_PATH(rmdir, (const char *path), (path), path, const char *)

// Only opening that makes or empties a file changes anything.
#define OPEN(name)                                                                                                     \
  int name(const char *path, int flags, ...) {                                                                         \
    REAL(int, name, const char *, int, ...);                                                                           \
    va_list more;                                                                                                      \
    va_start(more, flags);                                                                                             \
    mode_t mode = va_arg(more, mode_t);                                                                                \
    va_end(more);                                                                                                      \
    return fails("open", (flags & (O_CREAT | O_TRUNC)) && is_under(path)) ? -1 : real(path, flags, mode);              \
  }

OPEN(open)
OPEN(open64)
