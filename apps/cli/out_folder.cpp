#include "out_folder.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <ranges>
#include <string_view>

namespace anagen::cli {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view partial_ending = ".partial";

std::unexpected<Errors> trouble(const fs::path& path, const std::string& what, int number) {
  return fail({.fault = Fault::machine, .where = path.string(), .problem = what + ": " + std::strerror(number)});
}

/// Writes all of `text` down to the disk; the number of the system's error, or 0.
int write_all(int file, std::string_view text) {
  while (!text.empty()) {
    const ssize_t count = ::write(file, text.data(), text.size());
    if (count < 0 && errno != EINTR) {
      return errno;
    }
    text.remove_prefix(count < 0 ? 0 : static_cast<std::size_t>(count));
  }
  // A file on a pipe or a special file system may not know fsync; it has what was written all the same.
  return ::fsync(file) == 0 || errno == EINVAL || errno == ENOSYS ? 0 : errno;
}

/// Gives a file a name that no file may have yet; the number of the system's error, or 0.
int rename_new(const fs::path& from, const fs::path& to) {
  if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) {
    return 0;
  }
  if (errno != EINVAL && errno != ENOSYS) {
    return errno;
  }
  // A file system that cannot do it in one step: a second name, then the first one goes.
  if (::link(from.c_str(), to.c_str()) != 0) {
    return errno;
  }
  return ::unlink(from.c_str()) == 0 ? 0 : errno;
}

/// The process that left `.NAME.PROCESS.partial` behind, or 0 where the name is another.
pid_t process_of(std::string_view file, std::string_view name) {
  const std::string head = fmt::format(".{}.", name);
  if (!file.starts_with(head) || !file.ends_with(partial_ending) ||
      file.size() <= head.size() + partial_ending.size()) {
    return 0;
  }
  const std::string_view digits = file.substr(head.size(), file.size() - head.size() - partial_ending.size());
  pid_t process = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), process);
  return error == std::errc{} && end == digits.data() + digits.size() && process > 0 ? process : 0;
}

}  // namespace

Expected<OutFolder> OutFolder::open(const std::string& path, const std::vector<std::string>& names) {
  OutFolder out{fs::path(path)};
  if (auto made = out.make(); !made) {
    return std::unexpected(made.error());
  }
  if (auto checked = out.check(names); !checked) {
    return std::unexpected(checked.error());
  }
  out.sweep(names);
  return out;
}

OutFolder::~OutFolder() {
  std::error_code ignored;
  for (const std::string& name : written_) {
    fs::remove(temporary(name), ignored);
  }
  for (const fs::path& folder : made_ | std::views::reverse) {
    ::rmdir(folder.c_str());
  }
}

fs::path OutFolder::temporary(const std::string& name) const {
  return folder_ / fmt::format(".{}.{}{}", name, ::getpid(), partial_ending);
}

Expected<void> OutFolder::make() {
  fs::path so_far;
  for (const fs::path& part : folder_) {
    so_far /= part;
    if (::mkdir(so_far.c_str(), S_IRWXU | S_IRWXG | S_IRWXO) == 0) {
      made_.push_back(so_far);
    } else if (errno != EEXIST) {
      const int number = errno;
      std::error_code ignored;
      if (!fs::is_directory(so_far, ignored)) {
        return trouble(so_far, "the folder cannot be made", number);
      }
    }
  }
  std::error_code ignored;
  if (!fs::is_directory(folder_, ignored)) {
    return trouble(folder_, "the folder cannot be made", ENOTDIR);
  }
  return {};
}

Expected<void> OutFolder::check(const std::vector<std::string>& names) {
  for (const std::string& name : names) {
    std::error_code ignored;
    if (fs::is_directory(folder_ / name, ignored)) {
      return trouble(folder_ / name, "the file cannot be written", EISDIR);
    }
  }
  auto tried = put(names.front(), "");
  if (tried) {
    std::error_code ignored;
    fs::remove(temporary(names.front()), ignored);
    written_.clear();
  }
  return tried;
}

void OutFolder::sweep(const std::vector<std::string>& names) {
  std::error_code ignored;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder_, ignored)) {
    const std::string file = entry.path().filename().string();
    for (const std::string& name : names) {
      const pid_t process = process_of(file, name);
      if (process != 0 && ::kill(process, 0) != 0 && errno == ESRCH) {
        fs::remove(entry.path(), ignored);
      }
    }
  }
}

Expected<void> OutFolder::put(const std::string& name, const std::string& text) {
  const fs::path path = temporary(name);
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC,
                          S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH);
  if (file < 0) {
    return trouble(folder_ / name, "the file cannot be written", errno);
  }
  written_.push_back(name);
  int number = write_all(file, text);
  if (::close(file) != 0 && number == 0) {
    number = errno;
  }
  if (number != 0) {
    return trouble(folder_ / name, "the file cannot be written", number);
  }
  return {};
}

Expected<void> OutFolder::commit(Existing existing) {
  while (!written_.empty()) {
    const std::string& name = written_.back();
    const fs::path path = folder_ / name;
    const int number = existing == Existing::keep ? rename_new(temporary(name), path)
                                                  : (::rename(temporary(name).c_str(), path.c_str()) == 0 ? 0 : errno);
    if (number == EEXIST && existing == Existing::keep) {
      return fail({.where = path.string(), .problem = "exists already"});
    }
    if (number != 0) {
      return trouble(path, "the file cannot be written", number);
    }
    written_.pop_back();
  }
  made_.clear();
  return {};
}

}  // namespace anagen::cli
