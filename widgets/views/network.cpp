#include "widgets/views/network_edges.h"
#include "widgets/views/network_maps.h"

#include <algorithm>

namespace widgets {
namespace {

class NetworkView final : public View {
public:
    explicit NetworkView(NetworkGraph what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const override
    {
        return hasMaps() ? networkOfMapsSize(m_what, canvas, frame)
                         : networkSize(m_what, canvas, frame, {12, 10}, 40, shown(FewestShown));
    }
    QSizeF comfortable(const Canvas& canvas, const Frame& frame) const override
    {
        if (hasMaps()) return networkOfMapsSize(m_what, canvas, frame);
        return networkSize(m_what, canvas, frame, {networkNumbers(m_what, canvas, frame), numberHeight(canvas)}, 90,
                           shown(ComfortablyShown));
    }
    double stretch() const override { return m_what.stretch; }
    void collect(std::set<std::string>& drawn) const override
    {
        for (const auto& layer : m_what.layers) {
            for (const auto& row : layer.rows) drawn.insert(row.begin(), row.end());
            drawn.insert(layer.edges.begin(), layer.edges.end());
            drawn.insert(layer.maps.begin(), layer.maps.end());
            if (!layer.bias.empty()) drawn.insert(layer.bias);
        }
    }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        const NetworkLayout at = hasMaps() ? networkOfMaps(rect, m_what, canvas, frame) : networkIn(rect, m_what, canvas, frame);
        for (std::size_t layer = 1; layer < m_what.layers.size(); ++layer)
            paintNetworkEdges(canvas, frame, m_what, layer, at, places);
        if (hasMaps()) return paintNetworkMaps(canvas, frame, m_what, at, places);
        for (std::size_t layer = 0; layer < m_what.layers.size(); ++layer) paintLayer(canvas, frame, layer, at, places);
    }

private:
    static constexpr std::size_t ComfortablyShown = 5;
    std::size_t shown(std::size_t folded) const { return m_what.folds ? folded : std::numeric_limits<std::size_t>::max(); }
    bool hasMaps() const { return !m_what.layers[0].maps.empty(); }
    void paintLayer(Canvas& canvas, const Frame& frame, std::size_t index, const NetworkLayout& at, Places& places) const
    {
        const NetworkGraph::Layer& layer = m_what.layers[index];
        const NetworkLayout::Layer& placed = at.layers[index];
        for (std::size_t neuron = 0; neuron < placed.neurons.size(); ++neuron) {
            if (placed.hides(int(neuron))) continue;
            const QRectF box = placed.neurons[neuron];
            canvas.box(box, canvas.theme().raised, canvas.theme().control, 1.5, 6);
            if (Recording* recording = canvas.recording())
                recording->nodes.push_back({QString::fromStdString(layer.rows[0][0]), box});
        }
        for (std::size_t row = 0; row < layer.rows.size(); ++row)
            for (std::size_t column = 0; column < layer.rows[row].size(); ++column) {
                const std::string& id = layer.rows[row][column];
                Place place = shapedPlace(frame, id);
                place.first = placed.first, place.last = placed.last;
                std::vector<QRectF> cells;
                for (std::size_t neuron = 0; neuron < placed.neurons.size(); ++neuron)
                    cells.push_back(at.cellOf(index, neuron, row, column)), place.rect |= cells.back();
                place.own = std::make_shared<const std::vector<QRectF>>(std::move(cells));
                paintCells(canvas, frame, id, place, places);
            }
        const bool each = namesEach(canvas, frame, at);
        paintSymbols(canvas, frame, layer.rows.front(), placed.tops[0], at, each);
        if (layer.rows.size() > 1) paintSymbols(canvas, frame, layer.rows.back(), placed.ends[0], at, each);
        if (constexpr double Air = 12; !layer.named.empty() && placed.name.width() + Air <= at.pitch)
            canvas.text(placed.name, frame.naming(layer.named).name, Role::Label, canvas.theme().muted, Qt::AlignCenter);
    }

    static bool fits(const Canvas& canvas, const Frame& frame, const std::string& id, double room)
    {
        constexpr double Apart = 2;
        return symbolWidth(canvas, frame, id) + Apart <= room;
    }
    /// Whether there is room for the symbol of each column of all layers.
    bool namesEach(const Canvas& canvas, const Frame& frame, const NetworkLayout& at) const
    {
        const auto fit = [&](const std::vector<std::string>& ids) {
            return ids.size() == 1 ||
                   std::ranges::all_of(ids, [&](const std::string& id) { return fits(canvas, frame, id, at.cell.width()); });
        };
        return std::ranges::all_of(m_what.layers,
                                   [&](const auto& layer) { return fit(layer.rows.front()) && fit(layer.rows.back()); });
    }
    /// Over or below its column each; where layers are too narrow for that the first alone, or none.
    static void paintSymbols(Canvas& canvas, const Frame& frame, const std::vector<std::string>& ids,
                             const std::vector<QRectF>& places, const NetworkLayout& at, bool each)
    {
        const QRectF all = places.front() | places[ids.size() - 1];
        for (std::size_t i = 0; each && i < ids.size(); ++i) paintSymbol(canvas, places[i], frame, ids[i]);
        if (!each && (ids.size() == 1 || fits(canvas, frame, ids[0], at.pitch))) paintSymbol(canvas, all, frame, ids[0]);
    }

    NetworkGraph m_what;
};

} // namespace

ViewPtr network(NetworkGraph what) { return std::make_shared<NetworkView>(std::move(what)); }

} // namespace widgets
