#pragma once

#include "anagen/validate.hpp"

namespace anagen::study::examples {

/// A study of a few people that runs in a moment; each test spoils what it needs.
inline StudyFolder small() {
  return {"small",
          R"(schema = "anagen.study/1"
id = "small"
title = "A small study"
seed = 3
start = [2025-01-01, 2025-07-01]
visits = [0, 6, 20]

[population]
sex = "both"
age = 30
ancestry = "caucasian"
n = 4

[wash]
every = 1.75

[parameters]
"instrument.shed_all_day.capture" = 0.33

[[instrument]]
kind = "shed_collection"
every = "1 week"

[[instrument]]
kind = "pull_test"
every = "1 week"

[[arm]]
name = "well"

[[arm]]
name = "ill"

[[arm.cause]]
kind = "acute_illness"
day = 1
susceptibility = 1
)",
          R"(arm,minus,week,measure,hair_class,area_cm2,site,quantity,expected,unit,lo,hi,class,fitted,note
well,,,shed_count,shed,,scalp,level,30,hairs/day,0,200,must,false,a wide band
well,,0,telogen_fraction,telogen,,scalp,level,,fraction,,,inform,false,no band
ill,well,6,telogen_fraction,telogen,,scalp,net_change,,fraction,0.001,,should,true,"more rest, after a fever"
ill,,20,shed_count,shed,,scalp,percent_change,,%,0,,must,false,shed after the rest
well,,,wash_day_ratio,shed,,scalp,level,,1,1.2,3,must,false,
well,,,pull_max,shed,,scalp,level,,hairs,50,,should,false,nobody loses so many
)"};
}

}  // namespace anagen::study::examples
