<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>binary_and_adder</name>
    <message>
        <source>The mean size: with it the signs come closest to the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against FP32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the sign is kept; 0 counts as +1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 becomes 1, and −1 becomes 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 where the bits are equal: there the product of the signs is +1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>popcount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many bits are 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many products are +1, all others −1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs, multiplied and added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One by one: exactly the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean |w|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean |x|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product of the signs, scaled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x · w of the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To compare: multiplied and added as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the weight is from its input: no product is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minus their sum: at most 0, where patch and kernel are alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True slope by w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign: near or far, each weight would move equally fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x − w: a weight that is far from its input moves fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By x, within ±1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w − x, cut off, so that it cannot explode on its way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computing, pJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XNOR computes with less energy, times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XNOR reads with less energy, times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading weights, pJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations of a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy, pJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of 64 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adder FP32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adder INT8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XNOR, 64 at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horowitz, ISSCC 2014: 45 nm, 0.9 V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of XNOR an estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will the output be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times less energy does XNOR compute with than FP32?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is the product of the two columns of signs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a test picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by the net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the net sees: α sign w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is no number: try a smaller learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights are random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each batch moves the weights w.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice the popcount minus n is the product of the signs, exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four epochs, 784-256-256-10: signs alone read digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifteen epochs, 64-32-10: a net that adds reads small digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its scales, what is the estimate of x · w?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations times energy (Horowitz, ISSCC 2014, 45 nm).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do %1 inputs of a unit cost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine inputs meet a kernel of nine weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs of the last layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the layers before make them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of the unit of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each input adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slopes of the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slopes of α sign w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope of α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the %1 pictures of its batch, at the unit of its class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each input only the sign is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each weight only the sign is left, times α.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the signs are equal α is added, elsewhere it is taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minus how far each weight is from its input: no product is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each input times its weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of that added up; the other units do likewise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights have a part in α: what they say of it together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight through the sign to the weight behind, and its part in α.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares of all pictures of the batch, added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the inputs: the slope of a sign is taken to be 1 from −1 to 1, else 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the inputs: w − x, cut off at ±1, times the slope, of all units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the inputs: the weight times the slope, of all units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope times x − w: a weight that is far from its input moves fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope times the input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To what the net saw of the weights: the slope times the signs of the inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam moves the weights against their gradient.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>by-hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xnor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by-hand: one kernel, number by number; learn: a net of such kernels learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs as bits of a word, a kernel that adds, or what a unit costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine numbers with commas; those that are missing are drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the signs&apos; product: none, α of the weights, or α and β of the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products; α sign w with sign x; or minus the sum of |x − w|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1297 small digits and 32 units a layer, or 12 000 digits and 256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with batch normalisation before and behind each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of numbers, first weights and the order of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>layers without multiplication: signs as bits of a word, or differences that are added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1000 signs against 1000 others: how many operations on words of 64 bits?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“A binary net learns ±1.” Real weights learn; it sees their signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary and adder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
