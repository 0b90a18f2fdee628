<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>choices</name>
    <message>
        <source>and</source>
        <translation>AND</translation>
    </message>
    <message>
        <source>or</source>
        <translation>OR</translation>
    </message>
    <message>
        <source>xor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setosa-petals</source>
        <translation>setosa, petals</translation>
    </message>
    <message>
        <source>setosa-sepals</source>
        <translation>setosa, sepals</translation>
    </message>
    <message>
        <source>virginica-petals</source>
        <translation>virginica, petals</translation>
    </message>
    <message>
        <source>painted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in-turn</source>
        <translation>in turn</translation>
    </message>
    <message>
        <source>zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points of two classes: the corners of a square, two species of iris, points painted in the picture, or your own CSV file: its first two columns of numbers, and its first class against all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standardised features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each column with mean 0 and standard deviation 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much of a misclassified point is added to the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the points: shuffled anew in each epoch, or always the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all 0, or drawn from a normal distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after which the run is given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painted points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for data painted: &apos;x,y,class;x,y,class;...&apos;, classes from 0 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the class that the mouse paints in the picture (data painted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the order of the points, and of weights that are drawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Perceptron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line that turns at each point it gets wrong, until there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line as w·x + b = 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One point is on the wrong side and (x, 1) is added to the weights. Can another point, right until now, become wrong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“The learning rate decides how fast it learns.” From weights of 0 it only scales them: the line and the mistakes are the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>a table with two columns of numbers would do: points of a plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one point at least would do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>perceptron</name>
    <message>
        <source>The corners with AND are told apart within 20 epochs: so many of 20 orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corners with XOR are not, within 500: so many of 20 orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepals in centimetres need a thousand updates and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petals of versicolor and virginica are never told apart: 1 if they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x₁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x₂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input: the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next misclassified one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which round through the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point (x, 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update η t (x, 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights (w, b)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the start: all 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t (w·x + b) before the update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updates so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the start: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget (R/γ)²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R, length of the longest (x, 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>γ, widest margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed: how far the hull of all t (x, 1) is from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length of (w, b) ÷ η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least k γ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most √k R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: t = +1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: t = −1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No point is on the wrong side any more: nothing changes from here on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1 would begin with the weights of epoch %2: the same updates come round for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up. No line separates these points, so it would never stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights are 0: t (w·x + b) is 0 for every point, which counts as wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line drawn at random; points come one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update %1, epoch %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point %1 is “%2”, but t (w·x + b) = %3 is not above 0: η (x, 1) is %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subtracted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of (w, b) ÷ η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points come again and again, epoch after epoch. Will the line ever stop turning?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, after finitely many updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line separates the points, so at most (R/γ)² updates can happen from 0 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line separates the points: some point is always wrong, and turns the line again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point %1 is wrong, t (w·x + b) = %2. After one update for it: will it be right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, it is right then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, still wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t (w·x + b) grows by η (x·x + 1) = %1, to %2: always towards the right side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same run with η = %1: how many updates will it take?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It takes %n. From weights of 0, η only scales w and b, and the line stays the same.</source>
        <translation>
            <numerusform>It takes %n. From weights of 0, η only scales w and b, and the line stays the same.</numerusform>
            <numerusform>It takes %n. From weights of 0, η only scales w and b, and the line stays the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given up after %n epochs; a line exists, and more of them would find it.</source>
        <translation>
            <numerusform>Given up after %n epoch; a line exists, and more of them would find it.</numerusform>
            <numerusform>Given up after %n epochs; a line exists, and more of them would find it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Petals of setosa and versicolor need no more updates than Novikoff&apos;s bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
