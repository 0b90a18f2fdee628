#include "widgets/explain/explain_card.h"

#include "widgets/canvas/number.h"

#include <QResizeEvent>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace widgets {
namespace {

constexpr std::size_t MostRows = 10, RowsBeforeFold = 6; // of a sum that is folded; its last row, the bias, always shows

/// The widest text of each column of factors, and of the results.
std::vector<double> columnWidths(const Canvas& canvas, const std::vector<ExplainRow>& rows, Role role)
{
    std::vector<double> widths{0};
    for (const ExplainRow& row : rows) {
        if (row.factors.size() > 1) widths.resize(std::max(widths.size(), row.factors.size() + 1));
        for (std::size_t i = 0; i < row.factors.size() && row.factors.size() > 1; ++i)
            widths[i + 1] = std::max(widths[i + 1], canvas.textWidth(row.factors[i].text, role));
        widths[0] = std::max(widths[0], canvas.textWidth(row.result, role));
    }
    return widths;
}

/// The rows that are seen: of a long sum, unless it is unfolded, the first ones, what the others come to, and the last.
std::vector<ExplainRow> seenOf(const ExplainBlock& block, bool unfolded, const QString& fold)
{
    if (!block.adds || unfolded || block.rows.size() <= MostRows) return block.rows;
    const std::size_t end = block.rows.size() - 1;
    std::vector<ExplainRow> rows(block.rows.begin(), block.rows.begin() + RowsBeforeFold);
    ExplainRow rest;
    rest.name = ExplainCard::tr("… %n more", nullptr, int(end - RowsBeforeFold));
    rest.result = foldedSum(block, RowsBeforeFold, end);
    rest.factors = {{rest.result, fold, {}, -1}};
    rows.push_back(std::move(rest));
    rows.push_back(block.rows.back());
    return rows;
}

double signWidth(const Canvas& canvas, Role role) { return canvas.textWidth(QString::fromUtf8(" × "), role) + 8; }

/// Of a whole row in one line; of numbers with names, nothing: they are shortened.
double neededBy(const Canvas& canvas, const std::vector<double>& columns, Role role)
{
    if (columns.size() < 2) return 0;
    return std::accumulate(columns.begin(), columns.end(), 0.0) + double(columns.size() - 1) * signWidth(canvas, role);
}

} // namespace

ExplainCard::ExplainCard(QWidget* parent) : QWidget(parent), m_theme(&Theme::named(QStringLiteral("light")))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    serveKeys(*this, [] { return true; });
    makeAccessible();
    tellReaders();
    layOut();
}

void ExplainCard::setTheme(const Theme& theme)
{
    if (&theme == m_theme) return;
    m_theme = &theme;
    layOut();
}

void ExplainCard::show(std::optional<Explanation> explanation, bool canGoBack)
{
    const bool same = explanation && m_explanation && explanation->region == m_explanation->region;
    // from cell to cell of one grid it does not shrink, so that what stands above it keeps still
    const bool steady = explanation && m_explanation && !m_unfolded && m_fits &&
                        RegionName(explanation->region).name == RegionName(m_explanation->region).name;
    if (!same) m_picked.reset(), m_unfolded = false;
    m_explanation = std::move(explanation);
    m_canGoBack = canGoBack;
    tellReaders();
    layOut(steady ? m_height : 0);
}

void ExplainCard::resizeEvent(QResizeEvent* event)
{
    if (event->size().width() != event->oldSize().width()) layOut(); // its height follows from that
}

/// With as many digits as rows have room for, smaller before a row takes two lines.
void ExplainCard::print(const Canvas& canvas)
{
    m_blocks.clear();
    if (!m_explanation) return;
    const bool slope = isOfSlope();
    const engine::Term& value = slope ? m_explanation->slope->value : m_explanation->value;
    const engine::Term& behind = slope ? m_explanation->slope->behind : m_explanation->behind;
    const Role usual = m_theme->cardText(), small = m_theme->projector ? Role::Note : Role::Label;
    for (const auto& [role, digits] : {std::pair(usual, 4), std::pair(usual, 3), std::pair(small, 3)}) {
        if (role == usual) { // the same digits take less room in small type
            m_blocks = blocksOf(value, behind, m_explanation->decimals, m_exactly ? AllDigits : digits);
            for (ExplainBlock& block : m_blocks) block.rows = seenOf(block, m_unfolded, Fold);
        }
        m_rowRole = role;
        m_fits = std::all_of(m_blocks.begin(), m_blocks.end(), [&](const ExplainBlock& block) {
            return neededBy(canvas, columnWidths(canvas, block.rows, m_rowRole), m_rowRole) <= contentWidth();
        });
        if (m_fits) break;
    }
}

void ExplainCard::tellReaders()
{
    const auto& told = m_explanation;
    setAccessibleTexts(*this, told ? tr("Explain: %1").arg(told->what) + QLatin1Char(' ') + told->where : tr("Explain"));
    if (!QAccessible::isActive()) return;
    QAccessibleEvent news(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&news);
}

/// Prints what is to be seen and takes the height that it needs, or `least`.
void ExplainCard::layOut(int least)
{
    QImage nothing(1, 1, QImage::Format_RGB32);
    QPainter painter(&nothing);
    Canvas canvas(painter, *m_theme, {});
    print(canvas);
    m_spots.clear();
    const int height = std::max(int(std::ceil(paint(canvas, m_spots))), least);
    if (m_picked && *m_picked >= int(m_spots.size())) m_picked.reset();
    if (height != m_height) {
        m_height = height;
        updateGeometry();
        Q_EMIT grown();
    }
    update();
}

void ExplainCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Canvas canvas(painter, *m_theme, {});
    const QRectF card = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    canvas.box(card, m_theme->raised, m_theme->line, 1, 8);
    canvas.box({card.left(), card.top() + 8, Bar, card.height() - 16}, m_theme->spot, Qt::transparent, 0, 2);
    std::vector<Spot> spots;
    if (m_picked) {
        const QRectF rect = m_spots[std::size_t(*m_picked)].rect.adjusted(-4, 0, 4, 0);
        canvas.box(rect, m_theme->selection, Qt::transparent, 0, 3);
    }
    paint(canvas, spots);
}

QStringList ExplainCard::keys() const
{
    QStringList keys;
    if (!m_spots.empty()) keys << tr("Enter: walk on");
    if (m_canGoBack) keys << tr("Backspace: back");
    keys << tr("Ctrl+C: copy");
    keys << (m_exactly ? tr("P: fewer digits") : tr("P: all digits"));
    if (m_explanation->slope) keys << (m_ofSlope ? tr("G: the value") : tr("G: gradient"));
    return keys;
}

/// No key is torn from what it does.
double ExplainCard::paintKeys(Canvas& canvas, double y) const
{
    constexpr double Gap = 12;
    const double left = Bar + Padding, line = canvas.lineHeight(Role::Note);
    double x = left;
    for (const QString& key : keys()) {
        const double width = canvas.textWidth(key, Role::Note);
        if (x > left && x + width > left + contentWidth()) x = left, y += line;
        canvas.text({x, y, width, line}, key, Role::Note, m_theme->muted);
        x += width + Gap;
    }
    return y + line;
}

/// In as many lines as it takes; returns where it ends.
double ExplainCard::paintWrapped(Canvas& canvas, double y, const QString& lead, const QString& text, Role role, QColor ink) const
{
    if (lead.isEmpty() && text.isEmpty()) return y;
    const double height = canvas.paragraphHeight(contentWidth(), lead, text, role);
    canvas.paragraph({Bar + Padding, y, contentWidth(), height}, lead, text, role, ink);
    return y + height;
}

/// What is explained, and at the right, or below, where it is.
double ExplainCard::paintHead(Canvas& canvas, double y) const
{
    const Role role = m_theme->cardText();
    const QString title = tr("Explain: %1").arg(isOfSlope() ? m_explanation->slope->symbol : m_explanation->what);
    const QString& where = m_explanation->where;
    const double width = canvas.textWidth(title, role, true) + canvas.textWidth(where, Role::Label) + 12;
    if (width > contentWidth()) {
        y = paintWrapped(canvas, y, title, {}, role, m_theme->text);
        return paintWrapped(canvas, y, {}, where, Role::Label, m_theme->muted);
    }
    const QRectF line(Bar + Padding, y, contentWidth(), canvas.lineHeight(role));
    canvas.text(line, title, role, m_theme->text, Qt::AlignLeft | Qt::AlignVCenter, true);
    canvas.text(line, where, Role::Label, m_theme->muted, Qt::AlignRight | Qt::AlignVCenter);
    return line.bottom();
}

/// A number that nothing makes: what it is, and its value.
double ExplainCard::paintLeaf(Canvas& canvas, double y, std::vector<Spot>& spots) const
{
    const Role role = m_theme->cardText();
    const engine::Term& value = isOfSlope() ? m_explanation->slope->value : m_explanation->value;
    if (!isOfSlope()) y = paintWrapped(canvas, y, {}, m_explanation->origin, role, m_theme->muted);
    const int decimals = std::max(m_explanation->decimals, textOf(value).contains(QLatin1Char('.')) ? 4 : 0);
    const QString text = m_exactly ? withMinus(textOf(value)) : number(value.value, decimals);
    const QString& name = isOfSlope() ? m_explanation->slope->symbol : m_explanation->symbol;
    const double room = contentWidth() - canvas.textWidth(text, role, true) - 12;
    const QRectF line(Bar + Padding, y, contentWidth(),
                      std::max(canvas.lineHeight(role), canvas.paragraphHeight(room, name, {}, role)));
    canvas.paragraph({line.left(), y, room, line.height()}, name, {}, role, m_theme->text);
    canvas.text(line, text, role, m_theme->spot, Qt::AlignRight | Qt::AlignBottom, true);
    if (const engine::Term& from = m_explanation->behind; !isOfSlope() && !from.place.empty()) // the same number at another place
        spots.push_back({line, {text, nameOf(from), QString::fromStdString(from.place), from.step}});
    return line.bottom();
}

/// Paints from the top and returns the height that was needed.
double ExplainCard::paint(Canvas& canvas, std::vector<Spot>& spots) const
{
    constexpr double Top = 12, Bottom = 10;
    if (!m_explanation) {
        const QString hint = tr("Click a number: the sum behind it stands here.");
        return paintWrapped(canvas, Top, {}, hint, m_theme->cardText(), m_theme->muted) + Top;
    }
    double y = paintHead(canvas, Top) + 4;
    for (const ExplainBlock& block : m_blocks) y = paintBlock(canvas, block, y, &block == &m_blocks.back(), spots);
    if (m_blocks.empty()) y = paintLeaf(canvas, y, spots);
    return paintKeys(canvas, y + 8) + Bottom;
}

double ExplainCard::paintBlock(Canvas& canvas, const ExplainBlock& block, double y, bool last, std::vector<Spot>& spots) const
{
    const Role role = m_rowRole;
    const double line = canvas.lineHeight(role), left = Bar + Padding, right = width() - Padding;
    const auto columns = columnWidths(canvas, block.rows, role);
    for (const ExplainRow& row : block.rows) y = paintRow(canvas, row, columns, y, spots);
    canvas.line({left, y + 3.5}, {right, y + 3.5}, m_theme->control, 1);
    y += 7;
    const double room = right - left - canvas.textWidth(block.result, role, last) - 12;
    const QString lead = last ? block.label : QString(), text = last ? QString() : block.label;
    const double height = canvas.paragraphHeight(room, lead, text, role);
    canvas.paragraph({left, y, room, height}, lead, text, role, m_theme->text);
    canvas.text({left, y + height - line, right - left, line}, block.result, role, last ? m_theme->spot : m_theme->text,
                Qt::AlignRight | Qt::AlignVCenter, last);
    return y + height + (last ? 0 : 6);
}

double ExplainCard::paintRow(Canvas& canvas, const ExplainRow& row, const std::vector<double>& columns, double y,
                             std::vector<Spot>& spots) const
{
    const Role role = m_rowRole;
    const double line = canvas.lineHeight(role), left = Bar + Padding, right = width() - Padding;
    const QColor ink = row.isZero ? m_theme->muted : m_theme->text;
    const auto add = [&](QRectF rect, const Part& part) {
        if (!part.region.isEmpty() || part.name == Fold) spots.push_back({rect, part});
    };
    if (row.factors.size() < 2) {
        const double room = right - left - canvas.textWidth(row.result, role) - 12;
        const double height = std::max(line, canvas.paragraphHeight(room, {}, row.name, role));
        canvas.paragraph({left, y, room, height}, {}, row.name, role, m_theme->muted);
        const QRectF whole(left, y, right - left, height);
        canvas.text(whole, row.result, role, ink, Qt::AlignRight | (height > line ? Qt::AlignBottom : Qt::AlignVCenter));
        if (!row.factors.empty()) add(whole, row.factors.front());
        return y + height;
    }
    const double sign = signWidth(canvas, role), needed = neededBy(canvas, columns, role);
    const bool inTwo = needed > right - left; // the result on a line of its own
    double x = left;
    const double spare = inTwo ? 0 : (right - left - needed) / double(columns.size());
    for (std::size_t i = 0; i < row.factors.size(); ++i) {
        if (i > 0) {
            canvas.text({x, y, sign + spare, line}, QString::fromUtf8("×"), role, m_theme->muted, Qt::AlignCenter);
            x += sign + spare;
        }
        const double column = inTwo ? canvas.textWidth(row.factors[i].text, role) : columns[i + 1];
        canvas.text({x, y, column, line}, row.factors[i].text, role, ink, Qt::AlignRight | Qt::AlignVCenter);
        add({x, y, column, line}, row.factors[i]);
        x += column;
    }
    if (inTwo) y += line;
    canvas.text({inTwo ? right - columns[0] - sign : x, y, sign + spare, line}, QStringLiteral("="), role, m_theme->muted,
                Qt::AlignCenter);
    canvas.text({left, y, right - left, line}, row.result, role, ink, Qt::AlignRight | Qt::AlignVCenter);
    return y + line;
}

} // namespace widgets
