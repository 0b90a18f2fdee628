#include "lessons/recurrent/writing.h"

#include "lessons/drawn.h"

#include <algorithm>

namespace lessons::recurrent {
namespace {

constexpr double Temperature = 0.7;

std::string until(int end, const Corpus& corpus, const std::vector<int>& symbols)
{
    return corpus.alphabet.decoded({symbols.begin(), std::find(symbols.begin(), symbols.end(), end)});
}

} // namespace

std::vector<std::string> written(const Plan& plan, std::span<const float> parameters, int lines, engine::Random random)
{
    thread_local engine::Pass<float> pass;
    const Corpus& corpus = *plan.corpus;
    const int T = plan.tests.length, symbols = corpus.alphabet.size();
    pass.resize(plan.net, lines);
    const auto read = pass.values(0);
    for (int t = 0; t < T; ++t)
        for (int n = 0; n < lines; ++n) read(t, n) = float(corpus.end());
    std::vector<std::vector<int>> all(std::size_t(lines), std::vector<int>{});
    for (int t = 0; t < T; ++t) { // what comes later changes nothing here
        engine::forward<float>(plan.net, parameters, pass);
        const auto y = pass.values(Plan::OutputValue);
        for (int n = 0; n < lines; ++n) {
            std::vector<double> logits;
            for (int k = 0; k < symbols; ++k) logits.push_back(double(y(k * T + t, n)));
            all[std::size_t(n)].push_back(drawnBy(logits, random.uniform(), Temperature));
            if (t + 1 < T) read(t + 1, n) = float(all[std::size_t(n)].back());
        }
    }
    std::vector<std::string> texts;
    for (const auto& line : all) texts.push_back(until(corpus.end(), corpus, line));
    return texts;
}

} // namespace lessons::recurrent
