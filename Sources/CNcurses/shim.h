// What Swift cannot import from <curses.h> by itself: its global variables, its macros with casts, and
// functions that the C library hides behind feature macros.

#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H

#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <curses.h>
#include <wchar.h>

// <term.h> defines hundreds of macros with short names; this one function is all that is wanted of it.
extern char *tigetstr(const char *);
// glibc hides it unless _XOPEN_SOURCE is set before its first header.
extern int wcwidth(wchar_t);

// Memory that is written and read like a file; -1 where the system has no such thing. glibc hides the call unless
// _GNU_SOURCE is set; 1 is MFD_CLOEXEC.
#ifdef __linux__
extern int memfd_create(const char *, unsigned int);
static inline int cn_memory_file(void) { return memfd_create("frame", 1); }
#else
static inline int cn_memory_file(void) { return -1; }
#endif

static const attr_t cn_bold = WA_BOLD;
static const attr_t cn_dim = WA_DIM;
static const attr_t cn_reverse = WA_REVERSE;
static const attr_t cn_underline = WA_UNDERLINE;

static inline WINDOW *cn_standard_screen(void) { return stdscr; }
static inline WINDOW *cn_current_screen(void) { return curscr; }
static inline int cn_colours(void) { return COLORS; }
static inline int cn_colour_pairs(void) { return COLOR_PAIRS; }

static inline int cn_set_attributes(attr_t attributes, int pair) {
    return wattr_set(stdscr, attributes, (short)pair, NULL);
}

// tigetstr answers (char *)-1 where the name is no string capability.
static inline const char *cn_capability(const char *name) {
    const char *value = tigetstr(name);
    return value == (const char *)-1 ? NULL : value;
}

#endif
