#include "lessons/lesson.h"

namespace lessons {

/// Declares a lesson, which its own folder defines, and takes its address: one line a lesson.
#define LESSON(name)                                                                                                             \
    ([] {                                                                                                                        \
        extern const Lesson name;                                                                                                \
        return &name;                                                                                                            \
    }())

std::span<const Lesson* const> catalogue()
{
    static const std::vector<const Lesson*> all{
        // 1 Neural networks
        LESSON(playgroundLesson),
        LESSON(convolution),
        // 2 Light models and compression
        // 3 Distributed training of large models
        LESSON(ringAllReduce),
    };
    return all;
}

const Lesson& lessonNamed(const std::string& id)
{
    std::vector<std::string> ids;
    for (const Lesson* lesson : catalogue()) {
        if (lesson->id == id) return *lesson;
        ids.emplace_back(lesson->id);
    }
    throw engine::InputError(engine::message("messages", "there is no lesson '%1'; there are %2").with(id, engine::allOf(ids)));
}

} // namespace lessons
