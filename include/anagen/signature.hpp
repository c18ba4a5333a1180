#pragma once

#include <string>

#include "anagen/run.hpp"
#include "core/error.hpp"

namespace anagen {

/// One number that says whether results have moved: the hash of a dozen fixed scenarios, as 16 hexadecimal digits.
///
/// Meaning: small classes of follicles under every kind of drive, as raw histograms, and whole runs with every
///          instrument, as the bits of every value. FNV-1a of 64 bits.
/// Result:  the same for every number of threads, compiler and machine.
/// Errors:  Fault::machine when interrupted.
[[nodiscard]] Expected<std::string> signature(const RunOptions& options = {});

}  // namespace anagen
