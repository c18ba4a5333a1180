#include <gtest/gtest.h>

#include "reading.hpp"

namespace anagen::scenario {
namespace {

using test::head;
using test::problems_of;
using test::read;

std::string json_problems(const std::string& text) { return problems_of(text, {}, "x.json"); }

TEST(Json, gives_the_scenario_that_the_same_toml_gives) {
  const Scenario json = read(R"({
    "schema": "anagen.scenario/1", "name": "x", "seed": 3.0,
    "run": {"day_zero": "2025-03-10", "to": "2025-04-10", "from": -10},
    "person": {"area": 600.5, "anagen_mean": "2.5 years"},
    "cause": [{"kind": "childbirth", "day": 3}],
    "parameters": {"follicle.anagen.cv_within": 0.5}})");
  const Scenario toml = read(head + R"(seed = 3
[run]
day_zero = 2025-03-10
to = 2025-04-10
from = -10
[person]
area = 600.5
anagen_mean = "2.5 years"
[[cause]]
kind = "childbirth"
day = 3
[parameters]
follicle.anagen.cv_within = 0.5
)");
  EXPECT_EQ(json, toml);
}

TEST(Json, problems_are_told_by_pointer_in_the_order_of_the_text) {
  EXPECT_EQ(json_problems(R"({"schema": "anagen.scenario/1", "name": "x",
    "person": {"sex": "f", "a/b~c": 1}, "cause": [{"kind": "childbirth"}, {"kind": "birth"}]})"),
            "x.json:/person/sex: person.sex: \"f\" is not known (woman, man or child)\n"
            "x.json:/person/a~1b~0c: person.\"a/b~c\": unknown key (allowed: sex, ancestry, age, latitude, follicles, "
            "anagen_mean, telogen_rest_mean, density, area, diameter, growth, wash_every, hair_length, cut_every, comb "
            "or light_hair)\n"
            "x.json:/cause/1/kind: cause.1.kind: \"birth\" is not known (" +
                test::cause_kinds + ")\n");
  EXPECT_EQ(json_problems("{}"),
            "x.json: schema: is missing (\"anagen.scenario/1\")\n"
            "x.json: name: is missing (letters, digits, - and _, 1 to 64 characters)\n");
}

TEST(Json, a_fault_of_syntax_is_told_by_line_and_column) {
  EXPECT_EQ(json_problems("{\n  \"a\": x\n}"), "x.json:2:8: not JSON from here on\n");
  EXPECT_EQ(json_problems("{\"a\": 1"), "x.json:1:8: the JSON text ends too early\n");
  EXPECT_EQ(json_problems("{} 1"), "x.json:1:4: not JSON from here on\n");
}

TEST(Json, refuses_null_and_keys_given_twice) {
  EXPECT_EQ(json_problems(R"({"schema": "anagen.scenario/1", "name": null, "seed": 1, "seed": 2})"),
            "x.json:/name: null is no value leave the key out\n"
            "x.json:/seed: \"seed\" is given twice\n");
}

TEST(Json, may_begin_with_a_byte_order_mark) {
  EXPECT_EQ(json_problems("\xEF\xBB\xBF{\"schema\": \"anagen.scenario/1\", \"name\": \"x\"}"), "");
}

TEST(Json, depth_is_limited) {
  const std::string deep = "{\"a\":" + std::string(100000, '[');
  EXPECT_TRUE(json_problems(deep).find("nested too deep (at most 100 levels)") != std::string::npos);
}

}  // namespace
}  // namespace anagen::scenario
