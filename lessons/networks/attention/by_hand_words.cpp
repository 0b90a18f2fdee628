#include "lessons/networks/attention/by_hand.h"
#include "lessons/networks/attention/words.h"
#include "lessons/numbered.h"

#include <cmath>

namespace lessons::attention {
namespace {

QStringList wordList()
{
    QStringList all;
    for (const std::string& name : wordNames()) all << QCoreApplication::translate("choices", name.c_str());
    return all;
}
QStringList topics() { return {Words::tr("animal"), Words::tr("food"), Words::tr("vehicle")}; }
QStringList sentences() { return numbered(Words::tr("sentence %1"), Topics); }

/// "cat", of the vector's element that the step makes.
QString whose(const Tape& tape, int step)
{
    const auto target = tape.target(step);
    const QStringList names = tape.key(step) == "t" ? sentences() : wordList();
    return target && target->element ? names[target->element->front()] : QString();
}

QString howScored(const Params& p)
{
    switch (p.score) {
    case Score::Additive: return Words::tr("Query and key are added inside of a tanh; v weighs what comes out.");
    case Score::Dot: return Words::tr("Each feature of the query times that of the key, added up.");
    case Score::ScaledDot: return Words::tr("Each feature of the query times that of the key, added up, and divided by √D.");
    case Score::Bilinear: return Words::tr("Like the product, but W says which feature of the query meets which of the key.");
    }
    return {};
}

} // namespace

Glossary namesByHand(const Params& p, const Tape&)
{
    const QStringList words = wordList(), feature{Words::tr("feature")}, unit{Words::tr("hidden feature")};
    const std::vector<QStringList> values = p.form == Form::KeyValue ? std::vector{topics()} : std::vector{feature};
    const QString asked = Words::tr("input: a vector like “%1”").arg(words[int(p.query)]),
                  drawn = Words::tr("drawn at random, not learnt");
    const auto distribution = [](const QString& name, const char* tex, const QStringList& of) {
        return Naming{.name = name, .tex = tex, .scale = Scale::Sequential, .bound = 1, .ink = 3, .axes = {of}};
    };
    return {
        {"q", {.name = Words::tr("query"), .tex = "q", .origin = asked, .axes = {feature}, .like = "K"}},
        {"u", {.name = Words::tr("query of sentences"), .tex = "u", .origin = asked, .axes = {feature}, .like = "K"}},
        {"K",
         {.name = Words::tr("keys"),
          .tex = "K",
          .origin = Words::tr("input: words of a topic are alike"),
          .axes = {words, feature}}},
        {"V", p.form == Form::KeyValue
                  ? Naming{.name = Words::tr("values"),
                           .tex = "V",
                           .origin = Words::tr("input: what the word is"),
                           .scale = Scale::Sequential,
                           .bound = 1,
                           .axes = {words, topics()}}
                  : Naming{.name = Words::tr("values: the keys"), .tex = "V", .axes = {words, feature}, .like = "K"}},
        {"W",
         {.name = Words::tr("weights %1").arg(QStringLiteral("W")),
          .tex = "W",
          .origin = drawn,
          .axes = {p.score == Score::Additive ? unit : feature, feature}}},
        {"U", {.name = Words::tr("weights %1").arg(QStringLiteral("U")), .tex = "U", .origin = drawn, .axes = {unit, feature}}},
        {"v", {.name = Words::tr("weights %1").arg(QStringLiteral("v")), .tex = "v", .origin = drawn, .axes = {unit}}},
        {"s", {.name = Words::tr("scores"), .tex = "s", .ink = 1, .axes = {words}}},
        {"t", {.name = Words::tr("scores"), .tex = "t", .ink = 1, .axes = {sentences()}}},
        {"alpha", distribution(Words::tr("weights"), "\\alpha", words)},
        {"beta", distribution(Words::tr("weights"), "\\beta", sentences())},
        {"h", {.name = Words::tr("sentences"), .tex = "h", .axes = {sentences(), feature}, .like = "K"}},
        {"H", {.name = Words::tr("entropy of the weights, bits"), .tex = "H", .decimals = 3}},
        {"Hs",
         {.name = Words::tr("entropy at other temperatures τ"),
          .tex = "H_\\tau",
          .scale = Scale::Sequential,
          .axes = {{"0.1", "0.2", "0.5", "1", "2", "5", "10"}}}},
        {"y",
         {.name = p.form == Form::Hard ? Words::tr("the one taken") : Words::tr("weighted mean"),
          .tex = "y",
          .axes = values,
          .like = p.form == Form::KeyValue ? "V" : "K"}}};
}

Caption captionByHand(const Params& p, const Tape& tape, int step)
{
    const std::string key = tape.key(step);
    const auto is = [&](const char* id, const engine::Indices& at, int decimals = 2) {
        return told(tape, id, at, step, decimals);
    };
    if (step == 0)
        return {Words::tr("A query and %1 keys.").arg(AllWords),
                Words::tr("The query is a vector like “%1”. How much of each word does it take?").arg(wordList()[int(p.query)])};
    if (key == "s" || key == "t")
        return {Words::tr("“%1” has the score %2.").arg(whose(tape, step), is(key.c_str(), *tape.target(step)->element)),
                howScored(p)};
    if (key == "h")
        return {Words::tr("A sentence."), Words::tr("Its words, each as much as its weight, make one vector of the sentence.")};
    if (key == "y" && p.form == Form::Hard)
        return {Words::tr("“%1” alone.").arg(wordList()[mostOf(latest(tape, "alpha"))]),
                Words::tr("Hard attention takes the one with the most weight: no slope leads back to the scores.")};
    if (key == "y")
        return {Words::tr("One weighted sum."), Words::tr("Of each value as much as its weight; the weights add up to 1.")};
    if (key == "alpha" && p.form == Form::Hierarchical)
        return {Words::tr("Softmax of one sentence."),
                Words::tr("e to the power of score ÷ τ, divided by the sum over its words.")};
    const QStringList names = key == "beta" ? sentences() : wordList();
    const int most = mostOf(latest(tape, key));
    return {Words::tr("Softmax."),
            Words::tr("“%1” gets the most, %2; the entropy is %3 of at most %4 bits.")
                .arg(names[most], is(key.c_str(), {most}), is("H", {}), widgets::number(std::log2(double(names.size()))))};
}

std::vector<Question> questionsByHand(const Params& p, const Tape& tape)
{
    const bool whole = p.form != Form::Hierarchical;
    const char* alpha = whole ? "alpha" : "beta";
    const QStringList names = whole ? wordList() : sentences();
    const int most = mostOf(latest(tape, alpha)), softmax = stepOf(tape, alpha), last = tape.lastStep();
    std::vector<Question::Option> options;
    for (int i = 0; i < int(names.size()); ++i) options.push_back({QString::number(i), names[i]});
    const QString why =
        Words::tr("Its score is the highest, %1: softmax keeps the order.").arg(told(tape, whole ? "s" : "t", {most}, last));
    std::vector<Question> all{{.id = "most",
                               .text = whole ? Words::tr("Which word will get the most weight?")
                                             : Words::tr("Which sentence will get the most weight?"),
                               .at = 2,
                               .reveals = softmax,
                               .options = options,
                               .outcome = {{QString::number(most)}, why}}};
    all.push_back(
        {.id = "value",
         .kind = Question::Number,
         .text = Words::tr("You do this one: the framed number, from weights and values."),
         .at = last - 1,
         .reveals = last,
         .tolerance = 0.02,
         .frames = {QStringLiteral("y[0]")},
         .outcome = {{{}, *tape.value("y", 0, last)},
                     p.form == Form::Hard ? Words::tr("Only the word with the most weight counts.")
                                          : Words::tr("Each weight times its value, added up; its card shows all of it.")}});
    return all;
}

} // namespace lessons::attention
