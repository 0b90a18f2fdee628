<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>choices</name>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log2</source>
        <translation>powers of two</translation>
    </message>
    <message>
        <source>kmeans</source>
        <translation>k-means</translation>
    </message>
    <message>
        <source>quantile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post-training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min-max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mse</source>
        <translation>squared error</translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights+activations</source>
        <translation>weights and activations</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Bits b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of each code: 2^b levels at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear: evenly spaced; log2: powers of two; kmeans: those from which the numbers are least far; quantile: each is as often used (tables: up to 8 bits)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One scale per</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor, or channel: each map, each unit has levels of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post-training: tensor by tensor, then width by width; aware: then the quantised net learns on, and one in full precision beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear levels as far down as up, 0 in the middle; otherwise from the lowest number to the highest, with a zero point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far linear levels reach: min-max to the extremes; percentile leaves out 0.1 % at either end; mse as far as makes the squared error least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is quantised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights alone, or what enters their layers, too (post-training)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 bit with a scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a symmetric bit is the sign times the mean size of the weights, or the sign times 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose weights are shown when all are quantised, counted from the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which is quantised: LeNet-5, trained here, or one that a lesson has trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 64 pictures, with which both nets learn on (run aware); 187 are an epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the first weights and the order of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Quantization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights of a trained net on few levels: how few until it breaks?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One weight is ten times as large as all others. What does that do to the levels of its tensor, and what helps?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Half the bits, half the accuracy.” Down to 4 bits almost nothing is lost; then everything at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>a run that is aware quantises weights alone (target weights)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the state is damaged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quantization</name>
    <message>
        <source>With weights of 8 bits LeNet-5 reads digits as well as in full precision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three even levels for all weights of a layer break the net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four levels where k-means puts them save most of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A net that knows of its three levels learns to live with them in two epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The net in full precision, with the same two epochs more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bits</numerusform>
        </translation>
    </message>
    <message>
        <source>channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learnt before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights at this level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tensor %1, %n bit(s)</source>
        <translation>
            <numerusform>Tensor %1, %n bit</numerusform>
            <numerusform>Tensor %1, %n bits</numerusform>
        </translation>
    </message>
    <message>
        <source>where its weights lie; levels of its first channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where its weights lie, and how many go to each level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted on the test pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy at a width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal to noise, dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss, quantised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean over the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss, full precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right, quantised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right, full precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy, quantised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy, full precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is quantised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 weights share %n levels; the net was right on %2 of the pictures, and is on %3.</source>
        <translation>
            <numerusform>%1 weights share %n level; the net was right on %2 of the pictures, and is on %3.</numerusform>
            <numerusform>%1 weights share %n levels; the net was right on %2 of the pictures, and is on %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All at %n bit(s).</source>
        <translation>
            <numerusform>All at %n bit.</numerusform>
            <numerusform>All at %n bits.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bytes instead of %2; right on %3 of the pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no net yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both learn on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the same batch: the gradient of the quantised net goes straight through the rounding. Right: %1, in full precision %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All weights get %n bit(s). On how many of the test pictures will the net still be right?</source>
        <translation>
            <numerusform>All weights get %n bit. On how many of the test pictures will the net still be right?</numerusform>
            <numerusform>All weights get %n bits. On how many of the test pictures will the net still be right?</numerusform>
        </translation>
    </message>
    <message>
        <source>Which is the first width that costs more than 10 % of the pictures?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first fall is from %1 to %2: few levels are left where most weights lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never falls so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was %1, and is %2: small errors of many weights partly cancel in each sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where its weights lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>int8, times as fast as floats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floats, µs a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>int8, µs a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>int8 − simulated, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output of whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the two differ most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output of rounded floats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 bits, in whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products of codes add up in 32 bits, exactly; %1 µs a picture on one thread, floats %2 µs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First it is trained; then its weights go to few levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New weights behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the next batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of %1 pictures, in the last layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each weight goes to its level; the weight behind is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantised weights times what enters, and the biases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To each quantised weight: that slope times what enters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares of all pictures of the batch add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding has the slope 0, and nothing would be learnt: it is taken for 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The weights behind go a step of Adam; %n of their codes change.</source>
        <translation>
            <numerusform>The weights behind go a step of Adam; %n of their codes changes.</numerusform>
            <numerusform>The weights behind go a step of Adam; %n of their codes change.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slope of the level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
