#include "files.hpp"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

namespace anagen::cli {

namespace {

// No scenario, study or table comes near it; a device that never ends does.
constexpr std::size_t most_bytes = std::size_t{64} << 20U;
constexpr std::size_t block_bytes = std::size_t{64} << 10U;

std::unexpected<Errors> unreadable(const std::string& path, int number) {
  const bool absent = number == ENOENT || number == ENOTDIR || number == EISDIR;
  return fail({.fault = absent ? Fault::input : Fault::machine,
               .where = path,
               .problem = std::string("cannot be read: ") + std::strerror(number)});
}

struct Close {
  void operator()(std::FILE* file) const { static_cast<void>(std::fclose(file)); }
};

}  // namespace

Expected<std::string> read_text(const std::string& path) {
  const std::unique_ptr<std::FILE, Close> file(std::fopen(path.c_str(), "rb"));
  if (!file) {
    return unreadable(path, errno);
  }
  std::string text;
  std::array<char, block_bytes> block{};
  while (const std::size_t count = std::fread(block.data(), 1, block.size(), file.get())) {
    text.append(block.data(), count);
    if (text.size() > most_bytes) {
      return fail({.where = path, .problem = "is too long", .allowed = "up to 64 MiB"});
    }
  }
  if (std::ferror(file.get()) != 0) {
    return unreadable(path, errno);
  }
  return text;
}

}  // namespace anagen::cli
