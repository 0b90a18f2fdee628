#include "lessons/coded_words.h"

#include <QCoreApplication>

namespace lessons {
namespace {

struct CodedWords {
    Q_DECLARE_TR_FUNCTIONS(compressed)
};

} // namespace

void nameCodedTerms(widgets::Glossary& names)
{
    for (const char* id : {QT_TRANSLATE_NOOP("compressed", "levels above 0"), QT_TRANSLATE_NOOP("compressed", "steps"),
                           QT_TRANSLATE_NOOP("compressed", "lowest code"), QT_TRANSLATE_NOOP("compressed", "highest code"),
                           QT_TRANSLATE_NOOP("compressed", "code of the level below"), QT_TRANSLATE_NOOP("compressed", "level"),
                           QT_TRANSLATE_NOOP("compressed", "sum of its weights"),
                           QT_TRANSLATE_NOOP("compressed", "where it began"), QT_TRANSLATE_NOOP("compressed", "sign"),
                           QT_TRANSLATE_NOOP("compressed", "biases"), QT_TRANSLATE_NOOP("compressed", "how many"),
                           QT_TRANSLATE_NOOP("compressed", "numbers"), QT_TRANSLATE_NOOP("compressed", "bits of an index"),
                           QT_TRANSLATE_NOOP("compressed", "bits of all indices"), QT_TRANSLATE_NOOP("compressed", "values"),
                           QT_TRANSLATE_NOOP("compressed", "bits"), QT_TRANSLATE_NOOP("compressed", "bits of a value")})
        names[id] = {.name = CodedWords::tr(id)};
}

} // namespace lessons
