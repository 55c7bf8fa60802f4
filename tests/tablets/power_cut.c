/* A disk that forgets: keeps a copy of each file as it was when it was last synced.
 *
 * Loaded before the C library. What a program wrote and did not sync would be lost in the
 * worst of power cuts; so after the program is killed, its files are put back to the copies.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void keep_copy(int fd) {
    const char *folder = getenv("POWER_CUT_COPIES");
    struct stat about;
    char link[64], path[4096], kept[4200], fresh[4300], block[65536];
    if (!folder || fstat(fd, &about) != 0 || !S_ISREG(about.st_mode)) return;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0) return;
    path[length] = 0;
    const char *name = strrchr(path, '/');
    snprintf(kept, sizeof kept, "%s/%s", folder, name ? name + 1 : path);
    snprintf(fresh, sizeof fresh, "%s.%d", kept, (int)getpid());
    int out = open(fresh, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (out < 0) abort();
    off_t at = 0;
    ssize_t got;
    while ((got = pread(fd, block, sizeof block, at)) > 0) {
        if (write(out, block, (size_t)got) != got) abort();
        at += got;
    }
    close(out);
    if (rename(fresh, kept) != 0) abort();
}

static int synced(const char *name, int fd) {
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
    int result = real(fd);
    if (result == 0) keep_copy(fd);
    return result;
}

int fsync(int fd) { return synced("fsync", fd); }
int fdatasync(int fd) { return synced("fdatasync", fd); }
