#pragma once

namespace anagen {

/// Tells the allocator to keep what is given back instead of handing it to the system at once. Lives are tables of some
/// 100 kB that come and go by the thousand; fetching each anew from the system costs several times what filling it
/// does. For programs, at the start of main; does nothing where the C library is not glibc.
void keep_memory();

}  // namespace anagen
