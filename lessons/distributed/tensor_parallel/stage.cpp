#include "lessons/distributed/tensor_parallel/lines.h"
#include "lessons/distributed/tensor_parallel/run.h"
#include "widgets/views/wrapped.h"

namespace lessons::tensors {
namespace {

/// A part of the run: from which step on, what all see in the first line, and what each device has.
struct Part {
    std::string from;
    const char *shared, *device;
};

/// A gradient stands where its quantity stood.
std::vector<Part> partsOf(const Params& p)
{
    switch (p.kind) {
    case Kind::Cut:
        return {{"", "X · A = Y", "Xs · As = Ys"},
                {"dY", p.cut == Cut::Columns ? "dX f A ⋯ dY" : "dX ⋯ A g dY", "dXs ← dAs ← dYs"}};
    case Kind::Mlp: return {{"", "X f ⋯ g Z", "Xs · A = H → U · B = Zs"}, {"dZ", "dX f ⋯ g dZ", "dXs ← dA ← dH ← dU ← dB ← dZs"}};
    case Kind::Attention:
        return {{"", "X f ⋯ g Z", "Xs · Wq Wk Wv = Q K V"},
                {"P", "X f ⋯ g Z", "P → O · Wo = Zs"},
                {"dZ", "dX f ⋯ g dZ", "dP ← dO ← dWo ← dZs"},
                {"dQ", "dX f ⋯ g dZ", "dXs ← dWq dWk dWv ← dQ dK dV"}};
    case Kind::Gelu: return {{"", "H → U ≠ S │ D", "X · A = Hs → Us"}};
    case Kind::Sequence: break;
    }
    return {{"", "A B", "N f Xs → U → Zs g S"}, {"dS", "dA dB", "dN f dXs ← dU ← dZs g dS"}};
}

/// An id, of all devices if there is no device, or a sign.
Line lineOf(const char* text, const Run& run, int device, int devices)
{
    Line line{device};
    for (const QString& word : QString::fromUtf8(text).split(QLatin1Char(' '))) {
        const std::string id = word.toStdString();
        const bool shares = run.knows(shareId(id, 0)) && (device >= 0 || !run.knows(id));
        if (!shares) line.words.push_back(run.knows(id) ? Word{id} : Word{{}, word});
        for (int r = std::max(0, device); shares && r < (device < 0 ? devices : device + 1); ++r)
            line.words.push_back({shareId(id, r)});
    }
    return line;
}

Knife knifeOf(const Params& p)
{
    Knife knife{"A", p.cut == Cut::Columns};
    for (int r = 1; p.kind == Kind::Cut && r < p.devices; ++r)
        knife.at.push_back(engine::cluster::cutRange(SplitLines, p.devices, p.knife, r).first);
    return knife;
}

/// Of devices first ... end - 1, or of what all see (-1 ... 0), in one part of the run. Parts with as many words stand alike.
ViewPtr linesOf(const Part& part, const Params& p, const Run& run, int first, int end)
{
    std::vector<Line> lines, alike;
    for (int r = first; r < end; ++r) lines.push_back(lineOf(r < 0 ? part.shared : part.device, run, r, p.devices));
    for (const Part& other : partsOf(p))
        for (int r = first; r < end; ++r) {
            Line line = lineOf(r < 0 ? other.shared : other.device, run, r, p.devices);
            if (line.words.size() == lines.front().words.size()) alike.push_back(std::move(line));
        }
    return linesOfMatrices(std::move(lines), alike, first < 0 ? knifeOf(p) : Knife());
}

/// What is left over is for the devices.
class Overview final : public widgets::Wrapped {
public:
    using Wrapped::Wrapped;

    double stretch() const override { return 0.2; }
};

/// At the right edge, wherever it stands.
class AtRight final : public widgets::Wrapped {
public:
    using Wrapped::Wrapped;

    void paint(widgets::Canvas& canvas, QRectF rect, const widgets::Frame& frame, widgets::Places& places) const override
    {
        rect.setLeft(std::max(rect.left(), rect.right() - inner().comfortable(canvas, frame).width()));
        inner().paint(canvas, rect, frame, places);
    }
};

} // namespace

ViewPtr stage(const Params& p, const Run& run)
{
    std::vector<std::string> counted;
    for (const char* id : {"sentForward", "sentBackward", "timeForward", "timeBackward", "gap", "difference", "relativeError"})
        if (run.knows(id)) counted.emplace_back(id);
    const bool pairs = p.kind == Kind::Cut && p.cut == Cut::Columns && p.devices > 2;            // narrow and high
    const bool aside = p.kind == Kind::Sequence ? p.devices > 2 : p.kind == Kind::Cut && !pairs; // where lines are short
    std::vector<widgets::Ledger> tables{{.ids = counted, .bars = false, .line = 1.5}};
    if (run.knows("layerWhole"))
        tables.push_back({.ids = {"layerWhole", "layerTensor", "layerSequence"}, .bars = !aside, .line = 1.5});
    std::vector<ViewPtr> row;
    for (const widgets::Ledger& table : tables) row.push_back(widgets::ledger(table));
    const ViewPtr ledger = aside ? widgets::ledgers(tables) : beside(row);
    const int half = pairs ? (p.devices + 1) / 2 : p.devices;
    std::vector<widgets::Scene> shared, own;
    for (const Part& part : partsOf(p)) {
        shared.push_back({part.from, linesOf(part, p, run, -1, 0)});
        const ViewPtr left = linesOf(part, p, run, 0, half);
        own.push_back({part.from, pairs ? beside({left, linesOf(part, p, run, half, p.devices)}, 24) : left});
    }
    const ViewPtr first = std::make_shared<Overview>(widgets::scenes(std::move(shared))),
                  others = widgets::scenes(std::move(own));
    if (p.kind == Kind::Mlp || p.kind == Kind::Attention) return below({beside({first, ledger}, 48), others}, 8);
    const double gap = p.kind == Kind::Cut ? 24 : 10; // the knife has a handle
    return aside ? below({first, beside({others, ledger}, 24)}, gap)
                 : below({first, others, std::make_shared<AtRight>(ledger)}, gap);
}

} // namespace lessons::tensors
