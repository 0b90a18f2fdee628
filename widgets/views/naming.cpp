#include "widgets/views/naming.h"

#include <QHash>
#include <QRegularExpression>

namespace widgets {
namespace {

QString joined(const engine::Indices& at)
{
    QStringList words;
    for (const int i : at) words << QString::number(i);
    return words.join(QLatin1Char(','));
}

/// "{t-1} ..." as "t-1", "t ..." as "t"; takes it from the rest.
QString takeGroup(QString& rest)
{
    if (!rest.startsWith(QLatin1Char('{'))) {
        const QString first = rest.left(1);
        rest.remove(0, 1);
        return first;
    }
    int depth = 0;
    qsizetype end = 0;
    for (; end < rest.size(); ++end) {
        depth += rest[end] == QLatin1Char('{') ? 1 : rest[end] == QLatin1Char('}') ? -1 : 0;
        if (depth == 0) break;
    }
    const QString group = rest.mid(1, end - 1);
    rest.remove(0, end + 1);
    return group;
}

/// Accents become combining characters after their letter, commands characters, minus a true one.
QString plainOf(QString tex)
{
    static const std::pair<const char*, const char16_t*> accents[]{
        {"tilde", u"\u0303"}, {"hat", u"\u0302"}, {"bar", u"\u0304"}, {"vec", u"\u20D7"}, {"dot", u"\u0307"}};
    for (const auto& [command, sign] : accents)
        tex.replace(QRegularExpression(QStringLiteral("\\\\%1 ?(?:\\{(.)\\}|(.))").arg(QLatin1String(command))),
                    QStringLiteral("\\1\\2") + QString::fromUtf16(sign));
    static const std::pair<const char*, const char16_t*> commands[]{
        {"\\alpha", u"α"}, {"\\beta", u"β"},  {"\\gamma", u"γ"},   {"\\delta", u"δ"}, {"\\Delta", u"Δ"}, {"\\epsilon", u"ε"},
        {"\\eta", u"η"},   {"\\theta", u"θ"}, {"\\lambda", u"λ"},  {"\\mu", u"μ"},    {"\\rho", u"ρ"},   {"\\sigma", u"σ"},
        {"\\tau", u"τ"},   {"\\phi", u"φ"},   {"\\partial", u"∂"}, {"\\nabla", u"∇"}, {"\\cdot", u"·"},  {"\\Sigma", u"Σ"},
        {"\\odot", u"⊙"},  {"\\prime", u"′"}, {"\\star", u"*"},    {"\\,", u"\u2009"}};
    for (const auto& [command, sign] : commands) tex.replace(QLatin1String(command), QString::fromUtf16(sign));
    static const QRegularExpression spaces(QStringLiteral(" *([∂/]) *"));
    tex.replace(spaces, QStringLiteral("\\1"));
    return tex.remove(QLatin1Char('{')).remove(QLatin1Char('}')).replace(QLatin1Char('-'), QChar(0x2212));
}

Symbol read(QString rest)
{
    if (rest.contains(QLatin1Char('/'))) return {{plainOf(rest.remove(QLatin1Char('_'))), {}, {}}}; // a quotient stays one line
    static const QRegularExpression script(QStringLiteral("[_^]"));
    Symbol symbol;
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf(script);
        SymbolPart part{plainOf(end < 0 ? rest : rest.left(end)).trimmed(), {}, {}};
        rest = end < 0 ? QString() : rest.mid(end);
        while (rest.size() > 1 && (rest[0] == QLatin1Char('_') || rest[0] == QLatin1Char('^'))) {
            QString& low = rest[0] == QLatin1Char('_') ? part.index : part.power;
            rest.remove(0, 1);
            low = plainOf(takeGroup(rest));
        }
        symbol.push_back(std::move(part));
        rest = rest.size() > 1 ? rest.trimmed() : QString();
    }
    return symbol;
}

} // namespace

QString elementId(const std::string& id, const engine::Indices& at)
{
    QString name = QString::fromStdString(id); // put together by hand: each operand of each card has one
    if (at.empty()) return name;
    if (name.endsWith(QLatin1Char(']'))) name.back() = QLatin1Char(',');
    else name += QLatin1Char('[');
    for (const int i : at) name += QString::number(i) + QLatin1Char(',');
    name.back() = QLatin1Char(']');
    return name;
}

QString elementId(const Naming& look, const std::string& id, const engine::Indices& at)
{
    return look.map ? QString::fromStdString(id) + elementId({}, at) : elementId(id, at);
}

QString elementTex(const Naming& naming, const std::string& id, const engine::Indices& at)
{
    const QString words = naming.name.isEmpty() ? QString::fromStdString(id) : naming.name;
    const QString tex = naming.tex.isEmpty() ? QStringLiteral("\\text{%1}").arg(words) : naming.tex;
    if (at.empty()) return tex;
    const qsizetype low = tex.lastIndexOf(QLatin1Char('_'));
    const bool isLast = low >= 0 && !tex.mid(low).contains(QLatin1Char('^')) && !tex.startsWith(QLatin1String("\\frac"));
    if (!isLast) return QStringLiteral("{%1}_{%2}").arg(tex, joined(at));
    QString index = tex.mid(low + 1);
    return tex.left(low) + QStringLiteral("_{%1,%2}").arg(takeGroup(index), joined(at));
}

QString indexName(const Naming& look, std::size_t axis, int i)
{
    if (axis >= look.axes.size()) return {};
    const QStringList& names = look.axes[axis];
    return names.size() > 1 && i < names.size() ? names[i] : QString();
}

QString wordFor(const Naming& look, std::size_t axis, int i)
{
    const QString own = indexName(look, axis, i);
    if (!own.isEmpty() || axis >= look.axes.size() || look.axes[axis].isEmpty()) return own;
    const QString& word = look.axes[axis].front();
    return word.isEmpty() ? QString() : QStringLiteral("%1 %2").arg(word).arg(i);
}

QString placeName(const Naming& look, const engine::Indices& at)
{
    if (look.place) return look.place(at);
    QStringList words;
    for (std::size_t axis = 0; axis < at.size(); ++axis) {
        const QString word = wordFor(look, axis, at[axis]);
        if (!word.isEmpty()) words << word;
        else if (axis >= look.axes.size()) words << QString::number(at[axis]);
    }
    return words.join(QStringLiteral(", "));
}

Symbol symbolOf(const QString& tex)
{
    thread_local QHash<QString, Symbol> known; // a stage writes the same few in every frame
    if (known.size() > 1000) known.clear();
    const auto found = known.constFind(tex);
    return found != known.constEnd() ? *found : *known.insert(tex, read(tex));
}

} // namespace widgets
