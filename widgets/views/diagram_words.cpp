#include "widgets/views/diagram.h"

#include <algorithm>
#include <stdexcept>

namespace widgets {
namespace {

using Node = Diagram::Node;

[[noreturn]] void refuse(const QString& what) { throw std::invalid_argument(("diagram: " + what).toStdString()); }

QStringList wordsOf(const QString& line) { return line.split(QLatin1Char(' '), Qt::SkipEmptyParts); }

void mark(Node& node, QChar sign)
{
    switch (sign.unicode()) {
    case '^': node.label = Diagram::Side::Above; break;
    case '(': node.label = Diagram::Side::Left; break;
    case '~': node.lying = true; break;
    case '#': node.named = true; break;
    default: node.bars = true;
    }
}

/// "c^", "keep:⊙"
Node nodeOf(QString word, int column, int row)
{
    Node node;
    node.column = column, node.row = row;
    if (const qsizetype colon = word.indexOf(QLatin1Char(':')); colon >= 0) {
        node.sign = word.mid(colon + 1), word.truncate(colon);
        if (node.sign.isEmpty()) refuse(QStringLiteral("the operator \"%1\" has no sign").arg(word));
    } else
        for (; !word.isEmpty() && QStringLiteral("^(~#=").contains(word.back()); word.chop(1)) mark(node, word.back());
    const bool isName =
        std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('_'); });
    if (word.isEmpty() || !isName)
        refuse(QStringLiteral("\"%1\" at row %2, column %3 is no id with marks of ^ ( ~ # =, and no id:sign")
                   .arg(word)
                   .arg(row)
                   .arg(column));
    node.id = word.toStdString();
    return node;
}

void readLattice(Diagram& diagram, const QStringList& lattice)
{
    if (lattice.isEmpty()) refuse(QStringLiteral("the lattice is empty"));
    diagram.rows = int(lattice.size()), diagram.columns = int(wordsOf(lattice[0]).size());
    for (int row = 0; row < diagram.rows; ++row) {
        const QStringList words = wordsOf(lattice[row]);
        if (words.size() != diagram.columns)
            refuse(QStringLiteral("row %1 has %2 places, row 0 has %3").arg(row).arg(words.size()).arg(diagram.columns));
        for (int column = 0; column < diagram.columns; ++column) {
            if (words[column] == QLatin1String(".")) continue;
            Node node = nodeOf(words[column], column, row);
            if (diagram.node(node.id)) refuse(QStringLiteral("\"%1\" stands at two places").arg(QString::fromStdString(node.id)));
            diagram.nodes.push_back(std::move(node));
        }
    }
    if (diagram.nodes.empty()) refuse(QStringLiteral("the lattice is empty"));
}

std::string known(const Diagram& diagram, const QString& id, const QString& where)
{
    if (!diagram.node(id.toStdString())) refuse(QStringLiteral("\"%1\" in \"%2\" is not in the lattice").arg(id, where));
    return id.toStdString();
}

/// One arrow between two nodes of a chain.
Diagram::Way wayOf(const std::string& left, QString arrow, const std::string& right, const QString& chain)
{
    static const QStringList all{">", "=>", "^>", "v>", "<", "<=", "<^", "<v"};
    if (!all.contains(arrow))
        refuse(QStringLiteral("\"%1\" in \"%2\" is none of %3").arg(arrow, chain, all.join(QLatin1Char(' '))));
    if (left == right) refuse(QStringLiteral("\"%1\" leads from a node to itself").arg(chain));
    const bool back = arrow.startsWith(QLatin1Char('<'));
    Diagram::Way way;
    way.from = back ? right : left, way.to = back ? left : right;
    way.main = arrow.contains(QLatin1Char('='));
    way.around = arrow.contains(QLatin1Char('^'))   ? Diagram::Around::Over
                 : arrow.contains(QLatin1Char('v')) ? Diagram::Around::Under
                                                    : Diagram::Around::No;
    return way;
}

void readWays(Diagram& diagram, const QStringList& ways)
{
    for (const QString& chain : ways) {
        const QStringList words = wordsOf(chain);
        if (words.size() < 3 || words.size() % 2 == 0) refuse(QStringLiteral("\"%1\" is no chain like \"a > b > c\"").arg(chain));
        for (qsizetype i = 0; i + 2 < words.size(); i += 2)
            diagram.ways.push_back(
                wayOf(known(diagram, words[i], chain), words[i + 1], known(diagram, words[i + 2], chain), chain));
    }
}

std::vector<std::string> allKnown(const Diagram& diagram, const QString& ids)
{
    std::vector<std::string> list;
    for (const QString& id : wordsOf(ids)) list.push_back(known(diagram, id, ids));
    if (list.empty()) refuse(QStringLiteral("a bus or a group of nothing"));
    return list;
}

void readBuses(Diagram& diagram, const Pairs& buses)
{
    for (std::size_t bus = 0; bus < buses.size(); ++bus)
        for (const std::string& from : allKnown(diagram, buses[bus].first))
            for (const std::string& to : allKnown(diagram, buses[bus].second))
                diagram.ways.push_back({from, to, false, Diagram::Around::Under, int(bus)});
}

/// A group is a rectangle of the lattice that holds nothing else.
void readGroups(Diagram& diagram, const Pairs& groups)
{
    for (const auto& [id, of] : groups) {
        const Diagram::Group group{id.toStdString(), allKnown(diagram, of)};
        const QRect span = diagram.span(group);
        for (const Node& node : diagram.nodes)
            if (span.contains(node.column, node.row) && std::ranges::find(group.of, node.id) == group.of.end())
                refuse(QStringLiteral("\"%1\" stands inside the group \"%2\" and does not belong to it")
                           .arg(QString::fromStdString(node.id), id));
        diagram.groups.push_back(group);
    }
}

} // namespace

const Diagram::Node* Diagram::node(const std::string& id) const
{
    const auto found = std::find_if(nodes.begin(), nodes.end(), [&](const Node& node) { return node.id == id; });
    return found == nodes.end() ? nullptr : &*found;
}

QRect Diagram::span(const Group& group) const
{
    QRect span;
    for (const std::string& id : group.of) span |= QRect(node(id)->column, node(id)->row, 1, 1);
    return span;
}

Diagram inWords(const QStringList& lattice, const QStringList& ways, const Pairs& buses, const Pairs& groups)
{
    Diagram diagram;
    readLattice(diagram, lattice);
    readWays(diagram, ways);
    readBuses(diagram, buses);
    readGroups(diagram, groups);
    return diagram;
}

} // namespace widgets
