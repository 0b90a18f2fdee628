#include "lessons/networks/transformer/run.h"
#include "lessons/networks/transformer/words.h"

namespace lessons::transformer {
namespace {

/// What a layer makes, by the letter of its id.
struct Made {
    const char *id, *tex;
    QString name;
    int ink = 0;
};
std::vector<Made> madeInLayer()
{
    return {
        {"Q", "Q", Words::tr("queries"), 1},          {"K", "K", Words::tr("keys"), 2},   {"V", "V", Words::tr("values"), 3},
        {"Y", "Y", Words::tr("heads, side by side")}, {"O", "O", Words::tr("projected")}, {"R", "R", Words::tr("sum")},
        {"N", "N", Words::tr("sum, normed")},         {"H", "H", Words::tr("inside")},    {"F", "F", Words::tr("rectified")},
        {"G", "G", Words::tr("dense layers")},        {"U", "U", Words::tr("sum")},       {"M", "M", Words::tr("sum, normed")}};
}

Naming matrix(const QString& name, const QString& tex, const QStringList& rows, const QStringList& columns)
{
    return {.name = name, .tex = tex, .axes = {rows, columns}};
}

class Namer {
public:
    Namer(Glossary& n, const Walk& w) : names(n), walk(w) {}

    void all()
    {
        names["symbols"] = {.name = Words::tr("symbols"),
                            .origin = Words::tr("input: the line that is read"),
                            .scale = Scale::Sequential,
                            .axes = {read}};
        names["E"] = matrix(Words::tr("embedded"), "E", read, feature);
        names["X"] = matrix(walk.params.positions ? Words::tr("with positions") : Words::tr("embedded"), "X", read, feature);
        for (int layer = 1; layer <= walk.params.layers; ++layer) nameLayer(layer);
        names["z"] = matrix(Words::tr("logits"), "z", read, tokens::allOf(walk.alphabet));
        names["p"] = tokens::weighing(Words::tr("probability of each symbol"), "p", {read, tokens::allOf(walk.alphabet)});
        for (const std::string& id : walk.model->ids) nameLearnt(id);
        titles();
    }

private:
    void nameLayer(int layer)
    {
        for (const Made& made : madeInLayer()) {
            Naming& naming = names[ofLayer(made.id, layer)] = matrix(made.name, made.tex, read, feature);
            naming.ink = made.ink;
        }
        for (int head = 0; head < walk.params.headCount(); ++head) {
            names[ofHead("S", layer, head)] =
                matrix(Words::tr("scores, head %1").arg(head + 1), QStringLiteral("S_%1").arg(head + 1), read, read);
            names[ofHead("A", layer, head)] =
                tokens::weighing(Words::tr("weights, head %1").arg(head + 1), QStringLiteral("A_%1").arg(head + 1), {read, read});
        }
    }
    /// Parameters stand nowhere: cards name them.
    void nameLearnt(const std::string& id)
    {
        const QString of = QString::fromStdString(id),
                      origin = walk.params.trains() ? Words::tr("learnt") : Words::tr("drawn at random, not learnt");
        const auto learnt = [&](const char* prefix, const QString& name, const char* tex) {
            names[prefix + id] = tokens::spelled(name, QStringLiteral("%1_{%2}").arg(QLatin1String(tex), of), origin);
        };
        learnt("W", Words::tr("weights of %1").arg(of), "W"), learnt("b", Words::tr("biases of %1").arg(of), "b");
        learnt("p", Words::tr("positions"), "p");
        learnt("gain", Words::tr("gain"), "\\gamma"), learnt("shift", Words::tr("shift"), "\\beta");
        learnt("mean", Words::tr("mean"), "\\mu"), learnt("variance", Words::tr("variance"), "\\sigma^2");
        for (const char* statistic : {"mean", "variance"})
            names[statistic + id].origin.clear(), names[statistic + id].axes = {read};
        if (id[0] == 'R' || id[0] == 'U') names[id].spelled = true;
    }
    void titles()
    {
        for (int layer = 1; layer <= walk.params.layers; ++layer) {
            const auto title = [&](const char* id, const QString& name) {
                names[ofLayer(id, layer)] = {.name =
                                                 walk.params.layers == 1 ? name : Words::tr("Layer %1: %2").arg(layer).arg(name)};
            };
            title("projections", Words::tr("Each symbol makes a query, a key and a value"));
            title("attention", walk.params.causal() ? Words::tr("Each head compares queries with the keys up to them")
                                                    : Words::tr("Each head compares all queries with all keys"));
            title("mixing", Words::tr("The weights of each head mix its part of the values"));
            title("attentionClosed", Words::tr("What the heads found is added to what was there"));
            title("dense", Words::tr("Two dense layers, the same at each place"));
            title("denseClosed", Words::tr("What they make is added, too"));
            title("denseBack", Words::tr("Back through the dense layers"));
            title("attentionBack", Words::tr("Back through the heads"));
        }
        names[ofLayer("told", walk.params.layers)] = {.name = Words::tr("At each place a probability for each symbol")};
    }

    Glossary& names;
    const Walk& walk;
    const QStringList read = walk.read(), feature{Words::tr("feature")};
};

} // namespace

std::string Walk::into(int layer) const
{
    if (layer == 1) return "X";
    return ofLayer(has(ofLayer("M", layer - 1)) ? "M" : "G", layer - 1);
}
std::string Walk::amid(int layer) const { return ofLayer(has(ofLayer("N", layer)) ? "N" : "O", layer); }

QStringList Walk::read() const { return symbolsOf(alphabet, symbols); }

void nameWalk(Glossary& names, const Walk& walk) { Namer(names, walk).all(); }

} // namespace lessons::transformer
