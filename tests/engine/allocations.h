#pragma once

/// How often the program asked for memory so far; always 0 under a sanitizer, which has an allocator of its own.
long allocations();
/// How many bytes it holds at present; always 0 under a sanitizer.
long bytesInUse();
