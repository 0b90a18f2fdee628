#pragma once

#include "engine/nn/recipe.h"
#include "lessons/first_net.h"

namespace lessons::recipes {

using namespace engine::packing;

enum class Across { Bytes, MultiplyAdds, Energy };

struct Params : FirstNet {
    std::string recipe = "prune 80, tune 30, share 16, huffman";
    Across across = Across::Bytes;

    Parts parts() const { return partsIn(recipe); }
    int lastStep() const { return netStep() + int(parts().size()); }

    static void fields(auto& self, auto&& field)
    {
        field({"recipe", QT_TRANSLATE_NOOP("fields", "Recipe"),
               QT_TRANSLATE_NOOP("fields",
                                 "up to 6 of these, in this order: filters 50 (% of the weights go with whole filters), prune "
                                 "80 (% go one by one) or 2:4, int 8 (bits) or share 16 (values), huffman; before int "
                                 "and share the net may learn on: tune 30 (batches)")},
              self.recipe,
              engine::Form{{"prune 80, tune 30, share 16, huffman", "prune 80, tune 30, prune 95, tune 40, share 8, huffman",
                            "2:4, tune 30, int 8", "filters 50, tune 30, int 8", "int 4, huffman"},
                           complaintAboutRecipe});
        field(looks({"across", QT_TRANSLATE_NOOP("fields", "Across the chart"),
                     QT_TRANSLATE_NOOP("fields", "what the accuracy of each stage is set against")}),
              self.across,
              {QT_TRANSLATE_NOOP("choices", "bytes"), QT_TRANSLATE_NOOP("choices", "multiply-adds"),
               QT_TRANSLATE_NOOP("choices", "energy")});
        dataField(self, field, self.isTrainedHere());
        foldedFields(self, field,
                     QT_TRANSLATE_NOOP("fields", "which is made small: LeNet-5, trained here, or one that a lesson has trained"));
        seedField(field, self.seed, QT_TRANSLATE_NOOP("fields", "of the first weights and the pictures' order"));
    }
};

} // namespace lessons::recipes
