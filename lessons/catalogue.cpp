#include "lessons/lesson.h"

namespace lessons {

#ifndef TENSORSCOPE_LEFT_OUT // what a lesson is whose folder is not built: a name without an address
#define TENSORSCOPE_LEFT_OUT
#endif
/// Declares a lesson, which its own folder defines, and takes its address: one line a lesson.
#define LESSON(name)                                                                                                             \
    ([] {                                                                                                                        \
        TENSORSCOPE_LEFT_OUT extern const Lesson name;                                                                           \
        return &name;                                                                                                            \
    }())

static std::vector<Section> presentOf(std::vector<Section> sections)
{
    for (Section& section : sections) std::erase(section.lessons, nullptr);
    return sections;
}

std::span<const Section> sections()
{
    static const std::vector<Section> all = presentOf({
        // 1 Neural networks
        {1,
         QT_TRANSLATE_NOOP("catalogue", "Neuron and learning"),
         {
             LESSON(neuronLesson),
             LESSON(activations),
             LESSON(perceptronLesson),
             LESSON(learningLesson),
             LESSON(playgroundLesson),
             LESSON(backpropagation),
         }},
        {1,
         QT_TRANSLATE_NOOP("catalogue", "Structures"),
         {
             LESSON(convolution),
             LESSON(poolingLesson),
         }},
        {1,
         QT_TRANSLATE_NOOP("catalogue", "Convolutional classics"),
         {LESSON(lenet5Lesson), LESSON(alexnetLesson), LESSON(vggLesson), LESSON(googlenetLesson), LESSON(resnetLesson),
          LESSON(zooLesson)}},
        {1,
         QT_TRANSLATE_NOOP("catalogue", "Recurrent classics"),
         {
             LESSON(rnnLesson),
             LESSON(lstmLesson),
             LESSON(gruLesson),
             LESSON(attentionLesson),
             LESSON(transformerLesson),
         }},
        {1,
         QT_TRANSLATE_NOOP("catalogue", "Patterns of computing"),
         {
             LESSON(computePatterns),
         }},
        // 2 Light models and compression
        {2,
         QT_TRANSLATE_NOOP("catalogue", "Light design"),
         {LESSON(nasLesson), LESSON(smallKernels), LESSON(channelReduction), LESSON(featureReuse),
          LESSON(efficientConvolutions)}},
        {2,
         QT_TRANSLATE_NOOP("catalogue", "Compression"),
         {
             LESSON(numberFormatsLesson),
             LESSON(quantizationLesson),
             LESSON(binaryAndAdder),
             LESSON(pruningLesson),
             LESSON(weightSharingLesson),
             LESSON(distillationLesson),
             LESSON(compressionPatterns),
         }},
        // 3 Distributed training of large models
        {3,
         QT_TRANSLATE_NOOP("catalogue", "Data parallel"),
         {
             LESSON(dataParallelLesson),
             LESSON(ringAllReduce),
             LESSON(fsdpLesson),
         }},
        {3,
         QT_TRANSLATE_NOOP("catalogue", "Model parallel"),
         {
             LESSON(tensorParallel),
             LESSON(pipelineLesson),
         }},
        {3, QT_TRANSLATE_NOOP("catalogue", "Whole clusters"), {LESSON(clusterPlanner), LESSON(computePatternsAtScale)}},
    });
    return all;
}

std::span<const Lesson* const> catalogue()
{
    static const std::vector<const Lesson*> all = [] {
        std::vector<const Lesson*> list;
        for (const Section& section : sections()) list.insert(list.end(), section.lessons.begin(), section.lessons.end());
        return list;
    }();
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
