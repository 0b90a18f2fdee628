#pragma once

#include "widgets/access/accessible.h"
#include "widgets/canvas/canvas.h"
#include "widgets/explain/explain_rows.h"

#include <QWidget>

#include <functional>

namespace widgets {

/// One number and the sum behind it, as rows. Up and Down (or the pointer) pick an operand, Enter (or a click) walks on to it,
/// Backspace walks back, Ctrl+C copies the sum, Ctrl+Shift+C its TeX, P shows all digits, G how the loss changes with it.
class ExplainCard : public QWidget, public HasDescription {
    Q_OBJECT

public:
    explicit ExplainCard(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Nothing: a hint of what could be pointed at. `canGoBack`: a walk led here. In another language it is to be shown again.
    void show(std::optional<Explanation> explanation, bool canGoBack);
    const std::optional<Explanation>& explanation() const { return m_explanation; }
    /// The card's keys work from this widget, too, while `applies`.
    void serveKeys(QWidget& widget, const std::function<bool()>& applies);

    /// The sum, exactly.
    QString description() const override { return m_explanation ? textOf(*m_explanation) : QString(); }
    QSize sizeHint() const override { return {0, m_height}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void walkWanted(const QString& region, int step); ///< step -1: the one on screen
    void backWanted();
    void closeWanted();
    void pointedAt(const QString& region); ///< empty: at none
    void grown();                          ///< or become lower

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent*) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    /// An operand's place on the card.
    struct Spot {
        QRectF rect;
        Part part;
    };

    static constexpr double Bar = 4, Padding = 16;
    inline static const QString Fold = QStringLiteral("fold"); ///< the part that unfolds a long sum

    void layOut(int least = 0);
    void print(const Canvas& canvas);
    void tellReaders();
    double contentWidth() const { return width() - Bar - 2 * Padding; }
    double paint(Canvas& canvas, std::vector<Spot>& spots) const;
    double paintHead(Canvas& canvas, double y) const;
    double paintLeaf(Canvas& canvas, double y, std::vector<Spot>& spots) const;
    double paintWrapped(Canvas& canvas, double y, const QString& lead, const QString& text, Role role, QColor ink) const;
    bool isOfSlope() const { return m_ofSlope && m_explanation && m_explanation->slope; }
    double paintBlock(Canvas& canvas, const ExplainBlock& block, double y, bool last, std::vector<Spot>& spots) const;
    double paintRow(Canvas& canvas, const ExplainRow& row, const std::vector<double>& columns, double y,
                    std::vector<Spot>& spots) const;
    std::optional<int> spotAt(QPointF point) const;
    void pick(std::optional<int> spot, bool byKey = false);
    void pickNext(int way);
    void walk();
    void toggle(bool& state);
    void copy(bool tex) const;
    QStringList keys() const;
    double paintKeys(Canvas& canvas, double y) const;

    const Theme* m_theme;
    std::optional<Explanation> m_explanation;
    std::vector<ExplainBlock> m_blocks; ///< with the rows that are seen
    Role m_rowRole = Role::Body;
    bool m_fits = true; ///< every row in one line
    bool m_canGoBack = false, m_exactly = false, m_ofSlope = false, m_unfolded = false;
    std::vector<Spot> m_spots;
    std::optional<int> m_picked;
    bool m_pickedByKey = false;
    int m_height = 0;
};

} // namespace widgets
