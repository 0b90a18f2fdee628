#include "widgets/explain_card.h"

#include "widgets/number.h"
#include "widgets/own_keys.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace widgets {
namespace {

constexpr std::size_t MostRows = 10, RowsBeforeFold = 6; // of a sum that is folded; its last row, the bias, always shows
const QString Fold = QStringLiteral("fold");

Role textRole(const Theme& theme) { return theme.projector ? Role::Label : Role::Body; }

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

double signWidth(const Canvas& canvas) { return canvas.textWidth(QString::fromUtf8(" × "), textRole(canvas.theme())) + 8; }

/// Of a whole row in one line; of numbers with names, nothing: they are shortened.
double neededBy(const Canvas& canvas, const std::vector<double>& columns)
{
    if (columns.size() < 2) return 0;
    return std::accumulate(columns.begin(), columns.end(), 0.0) + double(columns.size() - 1) * signWidth(canvas);
}

} // namespace

ExplainCard::ExplainCard(QWidget* parent) : QWidget(parent), m_theme(&Theme::named(QStringLiteral("light")))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    addKeys();
    layOut();
}

void ExplainCard::setTheme(const Theme& theme)
{
    m_theme = &theme;
    layOut();
}

void ExplainCard::show(std::optional<Explanation> explanation, bool canGoBack)
{
    const bool same = explanation && m_explanation && explanation->region == m_explanation->region;
    if (!same) m_picked.reset(), m_unfolded = false;
    m_explanation = std::move(explanation);
    m_canGoBack = canGoBack;
    layOut();
}

void ExplainCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) layOut();
    QWidget::changeEvent(event);
}

/// With as many digits as rows have room for.
void ExplainCard::print(const Canvas& canvas)
{
    m_blocks.clear();
    setAccessibleName(tr("Explain"));
    setAccessibleDescription({});
    if (!m_explanation) return;
    const bool slope = m_ofSlope && m_explanation->slope;
    const Term& value = slope ? m_explanation->slope->value : m_explanation->value;
    const Term& behind = slope ? m_explanation->slope->behind : m_explanation->behind;
    for (const int digits : {4, 3}) {
        m_blocks = blocksOf(value, behind, m_explanation->decimals, m_exactly ? AllDigits : digits);
        if (std::all_of(m_blocks.begin(), m_blocks.end(), [&](const ExplainBlock& block) {
                return neededBy(canvas, columnWidths(canvas, block.rows, textRole(*m_theme))) <= contentWidth();
            }))
            break;
    }
    setAccessibleName(tr("Explain: %1").arg(m_explanation->what) + QLatin1Char(' ') + m_explanation->where);
    setAccessibleDescription(textOf(*m_explanation));
}

/// Prints what is to be seen and takes the height that it needs.
void ExplainCard::layOut()
{
    QImage nothing(1, 1, QImage::Format_RGB32);
    QPainter painter(&nothing);
    Canvas canvas(painter, *m_theme, {});
    print(canvas);
    m_spots.clear();
    const int height = int(std::ceil(paint(canvas, m_spots)));
    if (m_picked && *m_picked >= int(m_spots.size())) m_picked.reset();
    if (height != m_height) {
        m_height = height;
        updateGeometry();
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

QString ExplainCard::keys() const
{
    QStringList keys;
    if (!m_spots.empty()) keys << tr("Enter: walk on");
    if (m_canGoBack) keys << tr("Backspace: back");
    keys << tr("Ctrl+C: copy");
    keys << (m_exactly ? tr("P: fewer digits") : tr("P: all digits"));
    if (m_explanation->slope) keys << (m_ofSlope ? tr("G: the value") : tr("G: gradient"));
    return keys.join(QStringLiteral("   "));
}

/// Paints from the top and returns the height that was needed.
double ExplainCard::paint(Canvas& canvas, std::vector<Spot>& spots) const
{
    const Role role = textRole(*m_theme);
    const double line = canvas.lineHeight(role), left = Bar + Padding, width = this->width() - left - Padding;
    double y = 12;
    if (!m_explanation) {
        const QString hint = tr("Click a number: the sum behind it stands here.");
        const QRectF room(left, y, width, canvas.textWidth(hint, role) <= width ? line : 2 * line);
        canvas.paragraph(room, {}, hint, role, m_theme->muted);
        return room.bottom() + 12;
    }
    const bool slope = m_ofSlope && m_explanation->slope;
    const QString title = tr("Explain: %1").arg(slope ? m_explanation->slope->symbol : m_explanation->what);
    canvas.text({left, y, width, line}, title, role, m_theme->text, Qt::AlignLeft | Qt::AlignVCenter, true);
    const bool beside = canvas.textWidth(title, role, true) + canvas.textWidth(m_explanation->where, Role::Label) + 12 <= width;
    if (!beside) y += line;
    canvas.text({left, y, width, line}, m_explanation->where, Role::Label, m_theme->muted,
                (beside ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    y += line + 4;
    for (const ExplainBlock& block : m_blocks) y = paintBlock(canvas, block, y, &block == &m_blocks.back(), spots);
    if (m_blocks.empty()) { // a leaf
        const Term& value = slope ? m_explanation->slope->value : m_explanation->value;
        const QString origin = slope ? QString() : m_explanation->origin;
        const double lines = std::ceil(canvas.textWidth(origin, role) / width * 1.1);
        canvas.paragraph({left, y, width, lines * line}, {}, origin, role, m_theme->muted);
        y += lines * line;
        const QString text =
            m_exactly ? withMinus(value.text)
                      : number(value.value, std::max(m_explanation->decimals, value.text.contains(QLatin1Char('.')) ? 4 : 0));
        canvas.text({left, y, width, line}, slope ? m_explanation->slope->symbol : m_explanation->symbol, role, m_theme->text,
                    Qt::AlignLeft | Qt::AlignVCenter, true);
        canvas.text({left, y, width, line}, text, role, m_theme->spot, Qt::AlignRight | Qt::AlignVCenter, true);
        if (const Term& from = m_explanation->behind; !slope && !from.region.isEmpty()) // the same number at another place
            spots.push_back({{left, y, width, line}, {text, from.name, from.region, from.step}});
        y += line;
    }
    const double note = canvas.lineHeight(Role::Note), lines = std::ceil(canvas.textWidth(keys(), Role::Note) / width);
    canvas.paragraph({left, y + 8, width, lines * note}, {}, keys(), Role::Note, m_theme->muted);
    return y + 8 + lines * note + 10;
}

double ExplainCard::paintBlock(Canvas& canvas, const ExplainBlock& block, double y, bool last, std::vector<Spot>& spots) const
{
    const Role role = textRole(*m_theme);
    const double line = canvas.lineHeight(role), left = Bar + Padding, right = width() - Padding;
    const bool folds = block.adds && !m_unfolded && block.rows.size() > MostRows;
    std::vector<ExplainRow> rows = block.rows;
    if (folds) {
        ExplainRow fold;
        const std::size_t end = rows.size() - 1;
        fold.name = tr("… %n more", nullptr, int(end - RowsBeforeFold));
        fold.result = foldedSum(block, RowsBeforeFold, end);
        fold.factors = {{fold.result, Fold, {}, -1}};
        rows.erase(rows.begin() + RowsBeforeFold, rows.begin() + std::ptrdiff_t(end));
        rows.insert(rows.begin() + RowsBeforeFold, fold);
    }
    const auto columns = columnWidths(canvas, rows, role);
    for (const ExplainRow& row : rows) y = paintRow(canvas, row, columns, y, spots);
    canvas.line({left, y + 3.5}, {right, y + 3.5}, m_theme->control, 1);
    y += 7;
    const double taken = canvas.textWidth(block.result, role, last) + 12;
    const double lines = std::max(1.0, std::ceil(canvas.textWidth(block.label, role, last) / (right - left - taken) * 1.05));
    if (lines > 1)
        canvas.paragraph({left, y, right - left - taken, lines * line}, last ? block.label : QString(),
                         last ? QString() : block.label, role, m_theme->text);
    else canvas.text({left, y, right - left, line}, block.label, role, m_theme->text, Qt::AlignLeft | Qt::AlignVCenter, last);
    canvas.text({left, y + (lines - 1) * line, right - left, line}, block.result, role, last ? m_theme->spot : m_theme->text,
                Qt::AlignRight | Qt::AlignVCenter, last);
    return y + lines * line + (last ? 0 : 6);
}

double ExplainCard::paintRow(Canvas& canvas, const ExplainRow& row, const std::vector<double>& columns, double y,
                             std::vector<Spot>& spots) const
{
    const Role role = textRole(*m_theme);
    const double line = canvas.lineHeight(role), left = Bar + Padding, right = width() - Padding;
    const QColor ink = row.isZero ? m_theme->muted : m_theme->text;
    const auto add = [&](QRectF rect, const Part& part) {
        if (!part.region.isEmpty() || part.name == Fold) spots.push_back({rect, part});
    };
    if (row.factors.size() < 2) {
        const QRectF whole(left, y, right - left, line);
        const double room = whole.width() - canvas.textWidth(row.result, role) - 12;
        canvas.text(whole, QFontMetricsF(m_theme->font(role)).elidedText(row.name, Qt::ElideMiddle, room), role, m_theme->muted);
        canvas.text(whole, row.result, role, ink, Qt::AlignRight | Qt::AlignVCenter);
        if (!row.factors.empty()) add(whole, row.factors.front());
        return y + line;
    }
    const double sign = signWidth(canvas), needed = neededBy(canvas, columns);
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

// --- walking --------------------------------------------------------------------------------------------------

std::optional<int> ExplainCard::spotAt(QPointF point) const
{
    for (std::size_t i = 0; i < m_spots.size(); ++i)
        if (m_spots[i].rect.adjusted(-4, 0, 4, 0).contains(point)) return int(i);
    return {};
}

void ExplainCard::pick(std::optional<int> spot)
{
    if (spot == m_picked) return;
    m_picked = spot;
    Q_EMIT pointedAt(spot ? m_spots[std::size_t(*spot)].part.region : QString());
    update();
}

void ExplainCard::walk()
{
    if (!m_picked) return;
    const Part part = m_spots[std::size_t(*m_picked)].part;
    if (part.name == Fold) {
        m_unfolded = true;
        layOut();
    } else Q_EMIT walkWanted(part.region, part.step);
}

void ExplainCard::mouseMoveEvent(QMouseEvent* event)
{
    const auto spot = spotAt(event->position());
    setCursor(spot ? Qt::PointingHandCursor : Qt::ArrowCursor);
    pick(spot);
}

void ExplainCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    pick(spotAt(event->position()));
    walk();
}

void ExplainCard::leaveEvent(QEvent*)
{
    if (!hasFocus()) pick({});
}

void ExplainCard::addKeys()
{
    const auto explains = [this] { return m_explanation.has_value(); };
    auto* keys = new OwnKeys(this, QT_TRANSLATE_NOOP("keys", "On the card of an explanation"));
    const auto add = [&](QList<QKeySequence> list, const char* meaning, std::function<void()> run) {
        keys->add({std::move(list), meaning, std::move(run), explains});
    };
    add({Qt::Key_Up}, QT_TRANSLATE_NOOP("keys", "Pick an operand"), [this] { pickNext(-1); });
    add({Qt::Key_Down}, QT_TRANSLATE_NOOP("keys", "Pick an operand"), [this] { pickNext(1); });
    add({Qt::Key_Return, Qt::Key_Enter}, QT_TRANSLATE_NOOP("keys", "Walk on to it"), [this] {
        if (!m_picked) pickNext(1);
        walk();
    });
    add({Qt::Key_Backspace}, QT_TRANSLATE_NOOP("keys", "Walk back"), [this] { Q_EMIT backWanted(); });
    add({Qt::Key_P}, QT_TRANSLATE_NOOP("keys", "All digits"), [this] { toggle(m_exactly); });
    add({Qt::Key_G}, QT_TRANSLATE_NOOP("keys", "The number or its gradient"), [this] { toggle(m_ofSlope); });
    add({QKeySequence(Qt::CTRL | Qt::Key_C)}, QT_TRANSLATE_NOOP("keys", "Copy the sum as text"), [this] { copy(false); });
    add({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}, QT_TRANSLATE_NOOP("keys", "Copy the sum as TeX"),
        [this] { copy(true); });
    add({Qt::Key_Escape}, QT_TRANSLATE_NOOP("keys", "Let the number go"), [this] { Q_EMIT closeWanted(); });
}

void ExplainCard::pickNext(int way)
{
    const int count = int(m_spots.size());
    if (count > 0) pick(m_picked ? std::clamp(*m_picked + way, 0, count - 1) : way > 0 ? 0 : count - 1);
}

void ExplainCard::toggle(bool& state)
{
    state = !state;
    layOut();
}

void ExplainCard::copy(bool tex) const
{
    if (m_explanation) QApplication::clipboard()->setText(tex ? texOf(*m_explanation) : textOf(*m_explanation));
}

void ExplainCard::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_explanation) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Copy as text")), &QAction::triggered, this, [this] { copy(false); });
    connect(menu->addAction(tr("Copy as TeX")), &QAction::triggered, this, [this] { copy(true); });
    connect(menu->addAction(m_exactly ? tr("Fewer digits") : tr("All digits")), &QAction::triggered, this,
            [this] { toggle(m_exactly); });
    menu->popup(event->globalPos());
}

} // namespace widgets
