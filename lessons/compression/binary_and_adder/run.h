#pragma once

#include "lessons/blocks/taught.h"
#include "lessons/claim.h"
#include "lessons/number_list.h"

namespace lessons::binary {

/// tr() under the lesson's own context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(binary_and_adder)
};

enum class Kind { ByHand, Learn };
enum class Show { Xnor, Adder, Energy };
enum class Scaled { None, Weights, Both };
enum class Kernel { Float, Binary, Adder };
enum class Size { Small, Large };
constexpr int Side = 3, Count = Side * Side; ///< by hand there are so many numbers

struct Params : blocks::Learning {
    Kind kind = Kind::ByHand;
    Show show = Show::Xnor;
    std::string x = "0.8,-0.3,1.2,-0.1,0.4,-1.1,0.2,0.6,-0.7", w = "0.5,-0.2,0.4,0.9,-0.8,-0.3,0.6,0.7,0.1";
    Scaled scaled = Scaled::Both;
    int inputs = 784, layers = 1;
    Kernel kernel = Kernel::Binary;
    Size size = Size::Small;

    Params() { rate = 0.01, steps = 300; }
    blocks::Setup setup() const; ///< the net and its data
    std::vector<double> numbers(const char* id) const { return numbersIn(*id == 'x' ? x : w, Count, seed, unsigned(*id)); }

    static void fields(auto& self, auto&& field)
    {
        const bool learns = self.kind == Kind::Learn, energy = !learns && self.show == Show::Energy, numbers = !learns && !energy;
        field({"run", QT_TRANSLATE_NOOP("fields", "Run"),
               QT_TRANSLATE_NOOP("fields", "by-hand: one kernel, number by number; learn: a net of such kernels learns")},
              self.kind, {QT_TRANSLATE_NOOP("choices", "by-hand"), QT_TRANSLATE_NOOP("choices", "learn")});
        field(onlyIf(!learns, {"show", QT_TRANSLATE_NOOP("fields", "What is shown"),
                               QT_TRANSLATE_NOOP("fields", "signs as bits of a word, a kernel that adds, or what a unit costs")}),
              self.show,
              {QT_TRANSLATE_NOOP("choices", "xnor"), QT_TRANSLATE_NOOP("choices", "adder"),
               QT_TRANSLATE_NOOP("choices", "energy")});
        const auto complaint = [](const std::string& list) { return complaintAboutList(list, Count); };
        const engine::Form list{{QT_TRANSLATE_NOOP("choices", "random")}, complaint};
        const char* const nine = QT_TRANSLATE_NOOP("fields", "nine numbers with commas; those that are missing are drawn");
        field(onlyIf(numbers, {"x", QT_TRANSLATE_NOOP("fields", "Inputs x"), nine}), self.x, list);
        field(onlyIf(numbers, {"w", QT_TRANSLATE_NOOP("fields", "Weights w"), nine}), self.w, list);
        field(onlyIf(numbers && self.show == Show::Xnor,
                     {"scaling", QT_TRANSLATE_NOOP("fields", "Scale"),
                      QT_TRANSLATE_NOOP("fields", "of the signs' product: none, α of the weights, or α and β of the inputs")}),
              self.scaled,
              {QT_TRANSLATE_NOOP("choices", "none"), QT_TRANSLATE_NOOP("choices", "weights"),
               QT_TRANSLATE_NOOP("choices", "both")});
        field(onlyIf(energy, {"inputs", QT_TRANSLATE_NOOP("fields", "Inputs n"), QT_TRANSLATE_NOOP("fields", "of the unit")}),
              self.inputs, {1, 4096});
        field(onlyIf(learns, {"kernel", QT_TRANSLATE_NOOP("fields", "Kernel"),
                              QT_TRANSLATE_NOOP("fields", "products; α sign w with sign x; or minus the sum of |x − w|")}),
              self.kernel,
              {QT_TRANSLATE_NOOP("choices", "float"), QT_TRANSLATE_NOOP("choices", "binary"),
               QT_TRANSLATE_NOOP("choices", "adder")});
        field(onlyIf(learns, {"data", QT_TRANSLATE_NOOP("fields", "Data"),
                              QT_TRANSLATE_NOOP("fields", "1297 small digits and 32 units a layer, or 12 000 digits and 256")}),
              self.size, {"8x8", "28x28"});
        field(onlyIf(learns, {"layers", QT_TRANSLATE_NOOP("fields", "Hidden layers"),
                              QT_TRANSLATE_NOOP("fields", "with batch normalisation before and behind each")}),
              self.layers, {1, 3});
        learningFields(self, allFolded(field), learns, false);
        seedField(field, self.seed, QT_TRANSLATE_NOOP("fields", "of numbers, first weights and the order of the pictures"));
    }
};

/// x · w of their signs, by the engine's words.
double productOfSigns(const Quantity& x, const Quantity& w);
std::unique_ptr<Session> makeByHand();
/// One picture of the batch of the next step, in the last layer.
Inside insideOf(const At<Params, blocks::State>& now, int sample);

} // namespace lessons::binary
