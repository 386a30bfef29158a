"""The process itself: what the kernel is asked to keep from other users, from core files and from the swap. Linux only; elsewhere nothing.

prctl(2), setrlimit(2), mlockall(2). Nothing here is needed for correctness, so a refusal is no error: it is told in the answer.
"""

import ctypes
import resource
import sys

PR_SET_DUMPABLE = 4
MCL_CURRENT, MCL_FUTURE = 1, 2
"""linux/prctl.h, bits/mman.h."""


def harden() -> tuple[str, ...]:
    """No core files, no debugger of the same user, and memory that is never swapped where that is allowed; what was done."""
    done = []
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    done.append("no core files")
    if sys.platform != "linux":
        return tuple(done)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0:
        done.append("not readable by other processes")
    # under a limit, a later allocation would fail: lock only where there is none
    unlimited = resource.getrlimit(resource.RLIMIT_MEMLOCK)[0] == resource.RLIM_INFINITY
    if unlimited and libc.mlockall(MCL_CURRENT | MCL_FUTURE) == 0:
        done.append("never swapped")
    return tuple(done)
