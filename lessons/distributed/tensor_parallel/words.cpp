#include "lessons/distributed/tensor_parallel/run.h"

namespace lessons::tensors {
namespace {

/// What it is called and how it is written; `own`: each device has another part of it, not a copy.
struct Base {
    const char* id;
    QString name, tex;
    bool own = true;
};

std::vector<Base> basesOf(const Params& p)
{
    const bool cuts = p.kind == Kind::Cut, columns = p.cut == Cut::Columns;
    const QString input = Words::tr("input"), part = Words::tr("part of the product, to be added up");
    return {{"X", input, "X"},
            {"Xs", input, "X", cuts && !columns},
            {"A", cuts ? Words::tr("weights") : Words::tr("first weights"), "A"},
            {"As", Words::tr("weights"), "A"},
            {"Y", Words::tr("product"), "Y"},
            {"Ys", columns ? Words::tr("columns of the product") : part, "Y"},
            {"H", Words::tr("sums before the function"), "H"},
            {"Hs", part, "H"},
            {"U", Words::tr("after the function"), "U"},
            {"Us", Words::tr("function of the part"), "U"},
            {"B", Words::tr("second weights"), "B"},
            {"Z", Words::tr("output"), "Z"},
            {"Zs", part, "Z"},
            {"Wq", Words::tr("weights of the queries"), "W_q"},
            {"Wk", Words::tr("weights of the keys"), "W_k"},
            {"Wv", Words::tr("weights of the values"), "W_v"},
            {"Wo", Words::tr("weights of the output"), "W_o"},
            {"Q", Words::tr("queries"), "Q"},
            {"K", Words::tr("keys"), "K"},
            {"V", Words::tr("values"), "V"},
            {"P", Words::tr("attention"), "P"},
            {"O", Words::tr("mixed values"), "O"},
            {"N", Words::tr("positions of the input"), "N"},
            {"S", p.kind == Kind::Gelu ? Words::tr("sum of the functions") : Words::tr("positions of the output"), "S"},
            {"D", Words::tr("how far it is off"), "D"}};
}

} // namespace

Glossary names(const Params& p, const Run& run)
{
    using engine::Origin;
    const bool early = p.kind == Kind::Gelu;
    Glossary all{
        {"sentForward", {.name = Words::tr("sent forward, bytes"), .decimals = 0}},
        {"sentBackward", {.name = Words::tr("sent backward, bytes"), .decimals = 0}},
        {"timeForward", {.name = Words::tr("time forward, µs"), .tex = "T", .decimals = 1}},
        {"timeBackward", {.name = Words::tr("time backward, µs"), .tex = "T", .decimals = 1}},
        {"difference", {.name = early ? Words::tr("right order: off by") : Words::tr("off from one device"), .tex = "\\delta"}},
        {"gap", {.name = Words::tr("early: off by"), .tex = "D"}},
        {"relativeError",
         {.name = early ? Words::tr("early, real size: relative error") : Words::tr("real size: relative error"),
          .tex = "\\varepsilon"}},
        {"work", {.name = Words::tr("work of the devices")}},
        {"rounds", {.name = Words::tr("rounds")}},
        {"bytes", {.name = Words::tr("bytes, chunk after chunk")}},
        {"bytes of its chunks", {.name = Words::tr("bytes of its chunks")}},
        {"layerWhole", {.name = Words::tr("activations of a layer, MB"), .decimals = 0, .ink = 1}},
        {"layerTensor", {.name = Words::tr("… products split"), .decimals = 0, .ink = 2}},
        {"layerSequence", {.name = Words::tr("… positions, too"), .decimals = 0, .ink = 3}}};
    all["difference"].origin = Words::tr("compared: results and gradients of this run with those on one device");
    all["relativeError"].origin = Words::tr("computed: 64 samples in floats, against one device in double");
    const auto copies = {"As", "Xs", "dYs", "dZs"}; // of what is drawn with one decimal
    const auto put = [&](const std::string& id, const QString& name, const QString& tex, double bound) {
        const Origin origin = run.origin(id);
        const bool given = origin == Origin::Input || origin == Origin::Parameter || origin == Origin::Draw ||
                           std::ranges::any_of(copies, [&](const char* copy) { return id.starts_with(copy); });
        all[id] = {.name = name,
                   .tex = tex,
                   .origin = origin == Origin::Draw   ? Words::tr("drawn: what the layers behind hand back")
                             : origin != Origin::Made ? Words::tr("drawn by the seed")
                                                      : QString(),
                   .bound = bound,
                   .decimals = given ? 1 : 2,
                   .axes = {{Words::tr("row")}, {Words::tr("column")}}};
    };
    for (const Base& base : basesOf(p))
        for (const bool back : {false, true}) {
            const std::string id = std::string(back ? "d" : "").append(base.id);
            const QString name = back ? Words::tr("gradient of: %1").arg(base.name) : base.name;
            const QString tex = (back ? QStringLiteral("\\partial ") : QString()) + base.tex;
            // the gradient of a copy is a part; of many devices the chip in front says which it is
            const bool isListed = p.kind == Kind::Sequence && (base.tex == QLatin1String("A") || base.tex == QLatin1String("B"));
            const bool numbered = (base.own || back) && (p.devices <= 2 || isListed) && !tex.contains(QLatin1Char('_'));
            double bound = 0.1; // one scale on all devices
            for (int r = 0; r < p.devices && run.knows(shareId(id, r)); ++r) bound = std::max(bound, run.largest(shareId(id, r)));
            for (int r = 0; r < p.devices && run.knows(shareId(id, r)); ++r)
                put(shareId(id, r), Words::tr("%1, device %2").arg(name).arg(r + 1),
                    numbered ? QStringLiteral("%1_%2").arg(tex).arg(r + 1) : tex, bound);
            if (run.knows(id)) put(id, name, tex, 0);
        }
    return all;
}

namespace {

/// What the devices tell each other in a step.
Exchange exchangeIn(const Run& run, int step)
{
    const auto found = std::ranges::find(run.messages, step, &Run::Message::step);
    return found == run.messages.end() ? Exchange::None : found->kind;
}

QString talked(const Run& run, int step)
{
    const QString bytes = told(run, run.value("sentBackward", 0, step) ? "sentBackward" : "sentForward", {}, step, 0);
    switch (exchangeIn(run, step)) {
    case Exchange::None: return {};
    case Exchange::AllReduce: return Words::tr(" All-reduce: each device has sent %1 bytes.").arg(bytes);
    case Exchange::AllGather: return Words::tr(" All-gather: each device has sent %1 bytes.").arg(bytes);
    case Exchange::ReduceScatter: break;
    }
    return Words::tr(" Reduce-scatter: each device has sent %1 bytes on this way.").arg(bytes);
}

QString startOf(const Params& p)
{
    switch (p.kind) {
    case Kind::Cut:
        if (p.devices == 1) return Words::tr("One device alone has all of A: nothing is cut.");
        return p.cut == Cut::Columns ? Words::tr("Each device gets all of X and some columns of A.")
                                     : Words::tr("Each device gets some rows of A, and the columns of X that meet them.");
    case Kind::Mlp: return Words::tr("Two products with a function between them: A is cut by columns, B by rows.");
    case Kind::Attention:
        return Words::tr("Each device has whole heads: W of queries, keys, values by columns, of the output by rows.");
    case Kind::Gelu: return Words::tr("The other order: A by rows first, so that each device has a part of every sum.");
    case Kind::Sequence: break;
    }
    return Words::tr("Outside the products each device keeps only some of the positions.");
}

QString meaningOf(const Params& p, const std::string& key)
{
    const bool columns = p.cut == Cut::Columns, gelu = p.kind == Kind::Gelu, sequence = p.kind == Kind::Sequence;
    if (key == "cut") return startOf(p);
    if (key == "Y" && columns) return Words::tr("The columns stand side by side: nothing had to be sent.");
    if (key == "Y" || key == "Z") return Words::tr("g adds up the parts of all devices.");
    if (key == "Xs")
        return sequence ? Words::tr("f gathers the positions of all.") : Words::tr("f hands X to every device as it is.");
    if (key == "S" && gelu) return Words::tr("Each part went through the function by itself; then they were added.");
    if (key == "S") return Words::tr("g adds up the parts; each device keeps its own positions.");
    if (key == "H" && gelu) return Words::tr("The right order: the parts are added first.");
    if (key == "U" && gelu) return Words::tr("Then comes the function: that is what one device would have.");
    if (key == "D") return Words::tr("What the early function makes, minus what is right.");
    if (key == "P" || key == "O") return Words::tr("A head needs nothing of another: no device waits.");
    if (key == "U") return Words::tr("Each device has some of the sums, whole: the function can come at once.");
    if (key == "dY" || key == "dZ") return Words::tr("It comes back from the layers behind; g hands it on as it is.");
    if (key == "dS") return Words::tr("Each device gets back the gradient of its own positions.");
    if (key == "dZs") return Words::tr("Backward g gathers: what was added up is handed to all.");
    if (key == "dN") return Words::tr("Backward f adds up and scatters: what was handed to all comes together.");
    if (key == "dX" && p.kind == Kind::Cut && !columns)
        return Words::tr("Each device has its own columns of it: nothing had to be sent.");
    if (key == "dX") return Words::tr("All devices have used X: f adds up what they hand back.");
    return key[0] == 'd' ? Words::tr("Each device works out the gradient of its own part; nobody waits for another.")
                         : Words::tr("Each device works on what it has; nobody waits for another.");
}

QString offBy(double gap)
{
    if (gap == 0) return Words::tr("Not off at all.");
    const QString most = widgets::number(gap, 2);
    return (gap < 1e-9 ? Words::tr("Off by rounding alone, up to %1.") : Words::tr("Off by up to %1.")).arg(most);
}

Caption captionOfEnd(const Params& p, const Run& run, const std::string& key, int step)
{
    if (key == "difference")
        return {Words::tr("The same result."),
                p.kind == Kind::Gelu ? Words::tr("Added up before the function, it is what one device has, up to rounding.")
                                     : Words::tr("Result and gradients are those of one device, up to rounding.")};
    if (key == "gap")
        return {offBy(*run.value("gap", 0, step)),
                *run.value("gap", 0, step) < 1e-9
                    ? Words::tr("A part is the whole, or the function is linear: then the order does not matter.")
                    : Words::tr("It cannot be repaired later: the sum must come before the function.")};
    if (p.kind == Kind::Sequence)
        return {Words::tr("A real layer."),
                Words::tr("2048 positions, 4096 features, 32 heads: what is kept for the way back, by formula.")};
    const double error = *run.value("relativeError", 0, step);
    const QString text = p.kind == Kind::Gelu ? Words::tr("64 → 256 → 64 in floats, the function early: relative error %1.")
                                              : Words::tr("64 → 256 → 64 in floats: relative error %1.");
    return {Words::tr("A real block."),
            text.arg(widgets::number(error, 2)) + (error < 1e-5 ? Words::tr(" That is rounding alone.") : QString())};
}

} // namespace

Caption caption(const Params& p, const Run& run, int step)
{
    if (step == 0) return {Words::tr("%n devices.", nullptr, p.devices), startOf(p)};
    const std::string key = run.key(step);
    if (key == "difference" || key == "gap" || key == "size") return captionOfEnd(p, run, key, step);
    QString lead = Words::tr("The cut");
    for (const Base& base : basesOf(p)) {
        if (key == base.id) lead = base.name;
        if (key[0] == 'd' && key.substr(1) == base.id) lead = Words::tr("gradient of: %1").arg(base.name);
    }
    lead[0] = lead[0].toUpper();
    return {lead + QLatin1Char('.'), meaningOf(p, key) + talked(run, step)};
}

// --- questions --------------------------------------------------------------------------------------------------------

namespace {

/// Which cut of one product gets along without a message on this way: by columns it is tried.
Question whichCut(const Params& p, const Run& run, bool back)
{
    Params columns = p;
    columns.cut = Cut::Columns;
    const Run tried = tensors::run(columns);
    const bool byColumns = *tried.value(back ? "sentBackward" : "sentForward", 0, tried.lastStep()) == 0;
    return {.id = back ? "no-message-back" : "no-message",
            .text = back ? Words::tr("And backward, for the gradient of X: which cut needs no communication here?")
                         : Words::tr("Forward: which cut of A needs no communication here?"),
            .at = back ? lessons::stepOf(run, "dY") : 1,
            .reveals = lessons::stepOf(run, back ? "dX" : "Y"),
            .options = {{"columns", Words::tr("by columns")}, {"rows", Words::tr("by rows")}},
            .outcome = {
                {byColumns ? "columns" : "rows"},
                back ? Words::tr("Then each device has its own part of X; of a copy for all, the gradients must be added up.")
                     : Words::tr("Then the parts of the product stand side by side; with the other cut they must be added up.")}};
}

Question where(const Run& run, const std::vector<std::pair<const char*, QString>>& steps)
{
    Question question{.id = "where",
                      .text = Words::tr("Forward: where must the devices talk to each other?"),
                      .at = 1,
                      .reveals = lessons::stepOf(run, "Z")};
    QString right;
    for (const auto& [key, name] : steps) {
        question.options.push_back({QLatin1String(key), name});
        if (exchangeIn(run, lessons::stepOf(run, key)) != Exchange::None) right = QLatin1String(key);
    }
    question.outcome = {{right}, Words::tr("Until then each device has all that it needs.")};
    return question;
}

Question early(const Run& run)
{
    const bool same = *run.value("gap", 0, run.lastStep()) < 1e-9;
    return {.id = "between",
            .text = Words::tr("What if the function stands between: is the sum of its values the value of the sum?"),
            .at = lessons::stepOf(run, "Us"),
            .reveals = lessons::stepOf(run, "D"),
            .options = {{"same", Words::tr("yes, the same")}, {"other", Words::tr("no, another number")}},
            .outcome = {{same ? "same" : "other"},
                        same ? Words::tr("A linear function does not mind the order.") : Words::tr("The function is curved.")}};
}

Question halves(const Params& p, const Run& run)
{
    const engine::Tensor all({p.devices, int(run.makings("Zs[0]").back().quantity.size())});
    const double reduced = engine::cluster::exchanged(Exchange::AllReduce, all, {}).sent;
    const double now = *run.value("sentForward", 0, run.lastStep());
    return {.id = "bytes",
            .text = Words::tr(
                "An all-gather and a reduce-scatter instead of one all-reduce: how many bytes does a device send forward?"),
            .at = 1,
            .reveals = lessons::stepOf(run, "S"),
            .options = {{"fewer", Words::tr("fewer")}, {"same", Words::tr("as many")}, {"more", Words::tr("more")}},
            .outcome = {{now == reduced  ? "same"
                         : now < reduced ? "fewer"
                                         : "more"},
                        Words::tr("%1 bytes, and an all-reduce sends %2: they are its two halves.").arg(now).arg(reduced)}};
}

} // namespace

std::vector<Question> questions(const Params& p, const Run& run)
{
    const QString sum = Words::tr("at the sum of the parts");
    if (p.devices == 1) return {};
    switch (p.kind) {
    case Kind::Cut: return {whichCut(p, run, false), whichCut(p, run, true)};
    case Kind::Mlp:
        return {where(run, {{"H", Words::tr("at the first product")}, {"U", Words::tr("at the function")}, {"Z", sum}})};
    case Kind::Attention:
        return {where(run, {{"P", Words::tr("at the softmax")}, {"O", Words::tr("at the values")}, {"Z", sum}})};
    case Kind::Gelu: return {early(run)};
    case Kind::Sequence: break;
    }
    return {halves(p, run)};
}

} // namespace lessons::tensors
