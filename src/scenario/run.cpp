#include "anagen/run.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

#include "core/contract.hpp"
#include "scenario/run/assemble.hpp"
#include "scenario/run/enrolment.hpp"
#include "scenario/run/outlook.hpp"
#include "scenario/run/run_asked.hpp"
#include "scenario/run/scalp_map.hpp"
#include "scenario/run/serum_account.hpp"
#include "scenario/run/subject.hpp"

namespace anagen {

namespace {

std::unexpected<Errors> unfilled(const scenario::Enrolment& enrolment, std::uint32_t places) {
  return fail({.path = "cohort.include",
               .problem = fmt::format("{} of {} places were filled after {} people had been screened",
                                      enrolment.enrolled(), places, enrolment.screened()),
               .allowed = "wider criteria, or a larger cohort.screened_per_place"});
}

}  // namespace

Expected<Results> run(const Scenario& scenario, const RunOptions& options) {
  return scenario::run_asked(scenario, {}, options);
}

Expected<Results> scenario::run_asked(const Scenario& scenario, const Ask& ask, const RunOptions& options) {
  Expected<scenario::Cohort> cohort = scenario::make_cohort(scenario, ask);
  if (!cohort) {
    return std::unexpected(cohort.error());
  }
  const bool known = !ask.enrolled.empty();
  if (known) {
    cohort->criteria.clear();
  }
  const std::uint32_t places = scenario.run.subjects;
  ANAGEN_EXPECT(!known || ask.enrolled.size() == places, "everybody who is enrolled has a place");
  scenario::Enrolment enrolment(places, cohort->most_screened());
  follicle::LawShelf shelf;
  std::mutex telling;
  const auto stopped = [&] { return options.stop != nullptr && options.stop->load(); };
  // People have their own dice and their own place: which thread takes which changes nothing.
  const auto work = [&] {
    while (!stopped()) {
      const std::optional<std::uint32_t> number = enrolment.next();
      if (!number) {
        return;
      }
      std::optional<scenario::SubjectResult> result =
          scenario::screen(*cohort, known ? ask.enrolled[*number] : *number, shelf);
      const std::scoped_lock lock(telling);
      const double done = enrolment.tell(*number, std::move(result));
      if (options.progress) {
        options.progress(done);
      }
    }
  };
  std::vector<std::thread> threads;
  for (std::uint32_t extra = 1; extra < std::min(std::max(options.threads, 1U), places); ++extra) {
    threads.emplace_back(work);
  }
  work();
  for (std::thread& thread : threads) {
    thread.join();
  }
  if (stopped()) {
    return fail({.fault = Fault::machine, .problem = "interrupted"});
  }
  if (!enrolment.filled()) {
    return unfilled(enrolment, places);
  }
  const std::uint32_t screened = enrolment.screened();
  const std::vector<scenario::SubjectResult> people = enrolment.take();
  Results out = scenario::assemble(*cohort, people, screened);
  if (options.scalp_map) {
    out.map = scenario::scalp_map_of(*cohort, people, out, shelf);
  }
  out.serums = scenario::serum_accounts(cohort->any(), out.map);
  Expected<Outlook> outlook = scenario::outlook_of(*cohort, out.people, options);
  if (!outlook) {
    return std::unexpected(outlook.error());
  }
  out.outlook = *std::move(outlook);
  return out;
}

}  // namespace anagen
