#include "scenario/schema/schema.hpp"

#include "scenario/schema/variants.hpp"

namespace anagen::scenario {

namespace {

template <class S>
SectionInfo section(std::string_view header, KindInfo kind, const S& defaults = S{}) {
  SectionInfo result{header, kind, {}};
  for (const Field<S>& row : fields<S>()) {
    result.rows.push_back({row.info, row.get(defaults)});
  }
  return result;
}

template <class Variant>
void add_kinds(std::vector<SectionInfo>& into, std::string_view header) {
  for_each_alternative<Variant>(
      [&]<class Spec>(const Spec& defaults) { into.push_back(section<Spec>(header, kind_of<Spec>, defaults)); });
}

}  // namespace

std::vector<SectionInfo> sections() {
  std::vector<SectionInfo> all;
  all.push_back(section<Scenario>({}, {{}, "What the scenario is called and what it asks."}));
  all.push_back(section<RunSpec>("[run]", {{}, "When the scenario plays, and for how many people."}));
  all.push_back(section<PersonSpec>(
      "[person]", {{}, "Whose hair it is; what is given holds for every subject, what is not is drawn for each."}));
  all.push_back(section<CohortSpec>(
      "[cohort]", {{},
                   "How the people differ beyond their traits, and how many are screened; without it all are as "
                   "[person] says."}));
  all.push_back(section<AncestrySpec>("[[cohort.ancestry]]", {{}, "A group of people in a mixed cohort."}));
  all.push_back(section<InclusionSpec>(
      "[[cohort.include]]",
      {{}, "Who is enrolled: a personal number, or what is read of the person, must lie within limits."}));
  all.push_back(section<SeasonSpec>("[season]", {{}, "The yearly wave of shedding."}));
  all.push_back(section<AndrogenSpec>(
      "[androgens]", {{},
                      "Pattern hair loss: with this section follicles answer to androgens from puberty on; without it "
                      "none does."}));
  add_kinds<CauseSpec>(all, "[[cause]]");
  add_kinds<TreatmentSpec>(all, "[[treatment]]");
  add_kinds<InstrumentSpec>(all, "[[instrument]]");
  return all;
}

}  // namespace anagen::scenario
