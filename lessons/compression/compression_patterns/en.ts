<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>choices</name>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>compression_patterns</name>
    <message>
        <source>The bytes that are stated are those of the file that is written, whatever the recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filters %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each layer the filters with the smallest weights are gone for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prune %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skip zeros, told by a bit for each weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest weights are gone; a bit for each says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pick 2 of 4 inputs, by places of 2 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of every four weights in a row the two largest stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tune %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What is left has learnt on from %n batches; so has the net as it was.</source>
        <translation>
            <numerusform>What is left has learnt on from one batch; so has the net as it was.</numerusform>
            <numerusform>What is left has learnt on from %n batches; so has the net as it was.</numerusform>
        </translation>
    </message>
    <message>
        <source>multiply %1 by 8 bits, add up in 32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights are whole numbers of %1 bits, a scale for each map or unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look up one of %1 values, then FP32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each weight is one of %1 values of its layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decode codes of unequal length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same weights: frequent codes have fewer bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products with weights that are not 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy of computing, nJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy of reading the file, nJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy of a picture, nJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy, nJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures told right, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told right by the net as it was, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, % against bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, % against multiply-adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, % against nJ a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled: nothing cheaper is as good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the hardware must offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as trained: multiply and add in FP32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits of the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits of a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bit for each weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lengths of codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits to a whole byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pJ of a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pJ of a sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale of its row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value in the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no net yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First it is trained; then the recipe makes it small, part by part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By this recipe, how many times smaller will the file be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will it then still take more energy to read the weights of the small net than to compute with them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, reading takes more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading: %1 nJ, computing: %2 nJ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses of a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits by Huffman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pJ of a byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing new, there are fewer maps of the same kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing new, it has learnt before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computing, nJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading, nJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same weights: frequent codes have fewer bits, but the table takes more than it saves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weight is left of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the accuracy of each stage is set against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which is made small: LeNet-5, trained here, or one that a lesson has trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the first weights and the pictures&apos; order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 6 of these, in this order: filters 50 (% of the weights go with whole filters), prune 80 (% go one by one) or 2:4, int 8 (bits) or share 16 (values), huffman; before int and share the net may learn on: tune 30 (batches)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Compression patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a recipe makes your net small, part by part, and each part asks something of hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pruning, then 16 shared values, then Huffman: which of the three saves most bytes, and which does a GPU make use of?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Ten times smaller is ten times faster.” Only hardware that skips zeros, looks values up or multiplies few bits turns bytes into time and energy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
