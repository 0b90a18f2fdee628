<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>choices</name>
    <message>
        <source>by-hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7x7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5x5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3x3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three-3x3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two-3x3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1x3-3x1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learn</source>
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
        <source>Large kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7x7 against three 3×3, 5x5 against two 3×3, 3x3 against 1×3 and 3×1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels that enter and leave each layer when weights are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count one for each map that a layer makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands twice in the net, with batch normalisation and ReLU behind each kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the kernels by hand; of the first weights and the order of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by-hand: what a pixel sees, and what it costs; learn: a net of such blocks learns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Small kernels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several small kernels see as much as a large one, and cost less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One channel in, one out, with biases: how many parameters have 7×7, and three 3×3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Three small kernels see three times 3 pixels.” Each adds two: 3, 5, 7.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>small_kernels</name>
    <message>
        <source>One pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y is the pixel in the middle of the last map: %1. What of the picture took part in it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One large kernel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×%1 over the same picture: y′ = %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pixels have a slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y itself has the slope 1, all other pixels 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kernel of %1×%2 slides over the map before, zeros around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back through layer %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pixels have a slope: these, and no others, took part in y.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The large kernel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters, and %2 multiply-adds for a picture of %3 × %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 layers: %2 parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sees as much, and costs less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stack takes %1 of the parameters, and has a ReLU behind each of its layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 small kernels one behind the other, or one of %2×%2: which sees more, and which costs more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pixels of the middle row have a slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pixels across does y see through all %1 layers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1×3 sees 3 across, 3×1 sees 3 down: together %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each layer adds a pixel on every side: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the large kernel&apos;s parameters does the stack take?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2: channels times maps are in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three layers of 3×3 take 27/49 of the weights of one of 7×7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pixel behind three layers of 3×3 has a slope to 7 pixels across.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A net of three 3×3 reads clothes no worse than one of 7×7: test accuracy, the first minus the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn: 1 or 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a test picture, in half its size: 0 paper, 9 ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: multiply-adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stack: parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stack: multiply-adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
