#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "anagen/run.hpp"

namespace anagen::cli {

/// What becomes of a file that already has the name of a new one.
enum class Existing { replace, keep };

/// A folder that gets several files, all of them whole or none.
///
/// Each file is first written under a temporary name in the same folder; `commit` gives all their own names. Without it
/// nothing of this run stays: neither temporary files nor folders that were made for them. Other files are not touched.
class OutFolder {
 public:
  /// Makes the folder where it is missing and tries whether it takes a file, so that a long run does not fail at its
  /// end.
  ///
  /// `names` are the files to come. Errors: Fault::machine, with the reason of the system.
  [[nodiscard]] static Expected<OutFolder> open(const std::string& path, const std::vector<std::string>& names);

  OutFolder(OutFolder&&) = default;
  OutFolder& operator=(OutFolder&&) = delete;
  OutFolder(const OutFolder&) = delete;
  OutFolder& operator=(const OutFolder&) = delete;
  ~OutFolder();

  /// Writes one of the named files under its temporary name, down to the disk. Errors: Fault::machine.
  [[nodiscard]] Expected<void> put(const std::string& name, const std::string& text);

  /// Gives every file its own name, replacing the file of an earlier run where that is wanted.
  ///
  /// Errors: Fault::machine; Fault::input for a file that is there and is to be kept.
  [[nodiscard]] Expected<void> commit(Existing existing = Existing::replace);

  /// The path of one of its files, to tell the user.
  [[nodiscard]] std::string path_of(const std::string& name) const { return (folder_ / name).string(); }

 private:
  explicit OutFolder(std::filesystem::path folder) : folder_(std::move(folder)) {}

  [[nodiscard]] Expected<void> make();
  [[nodiscard]] Expected<void> check(const std::vector<std::string>& names);
  void sweep(const std::vector<std::string>& names);
  [[nodiscard]] std::filesystem::path temporary(const std::string& name) const;

  std::filesystem::path folder_;
  std::vector<std::filesystem::path> made_;  // folders that were not there before, outermost first
  std::vector<std::string> written_;         // names whose temporary file exists
};

}  // namespace anagen::cli
