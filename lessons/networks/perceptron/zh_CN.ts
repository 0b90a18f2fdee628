<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>choices</name>
    <message>
        <source>and</source>
        <translation>与</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>xor</source>
        <translation>异或</translation>
    </message>
    <message>
        <source>setosa-petals</source>
        <translation>山鸢尾-花瓣</translation>
    </message>
    <message>
        <source>setosa-sepals</source>
        <translation>山鸢尾-花萼</translation>
    </message>
    <message>
        <source>virginica-petals</source>
        <translation>维吉尼亚鸢尾-花瓣</translation>
    </message>
    <message>
        <source>painted</source>
        <translation>自己画</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>打乱</translation>
    </message>
    <message>
        <source>in-turn</source>
        <translation>依次</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>零</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>随机抽取</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>points of two classes: the corners of a square, two species of iris, points painted in the picture, or your own CSV file: its first two columns of numbers, and its first class against all others</source>
        <translation>两类点：正方形的四角、两种鸢尾花、在图中画的点，或自己的 CSV 文件：取前两列数字，第一类对其余各类</translation>
    </message>
    <message>
        <source>Standardised features</source>
        <translation>特征标准化</translation>
    </message>
    <message>
        <source>each column with mean 0 and standard deviation 1</source>
        <translation>每列的均值为 0、标准差为 1</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>学习率 η</translation>
    </message>
    <message>
        <source>how much of a misclassified point is added to the weights</source>
        <translation>分错的点以多大的比例加到权重上</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>of the points: shuffled anew in each epoch, or always the same</source>
        <translation>点的顺序：每轮重新打乱，或始终相同</translation>
    </message>
    <message>
        <source>First weights</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <source>all 0, or drawn from a normal distribution</source>
        <translation>全为 0，或从正态分布抽取</translation>
    </message>
    <message>
        <source>Most epochs</source>
        <translation>最多轮数</translation>
    </message>
    <message>
        <source>after which the run is given up</source>
        <translation>超过之后就放弃</translation>
    </message>
    <message>
        <source>Painted points</source>
        <translation>画出的点</translation>
    </message>
    <message>
        <source>for data painted: &apos;x,y,class;x,y,class;...&apos;, classes from 0 on</source>
        <translation>用于自己画的数据：“x,y,类别;x,y,类别;...”，类别从 0 开始</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>the class that the mouse paints in the picture (data painted)</source>
        <translation>鼠标在图中画的点的类别（数据为手绘时）</translation>
    </message>
    <message>
        <source>of the order of the points, and of weights that are drawn</source>
        <translation>决定点的顺序，以及抽取的权重</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Perceptron</source>
        <translation>感知机</translation>
    </message>
    <message>
        <source>a line that turns at each point it gets wrong, until there is none</source>
        <translation>一条直线，每分错一个点就转动，直到没有分错的点</translation>
    </message>
    <message>
        <source>a line as w·x + b = 0</source>
        <translation>直线写成 w·x + b = 0</translation>
    </message>
    <message>
        <source>One point is on the wrong side and (x, 1) is added to the weights. Can another point, right until now, become wrong?</source>
        <translation>一个点在错误的一侧，把 (x, 1) 加到权重上。另一个至今分对的点会不会变错？</translation>
    </message>
    <message>
        <source>“The learning rate decides how fast it learns.” From weights of 0 it only scales them: the line and the mistakes are the same.</source>
        <translation>“学习率决定学得多快。”从零权重开始，它只缩放权重：直线和错误都一样。</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>a table with two columns of numbers would do: points of a plane</source>
        <translation>需要有两列数字的表格：平面上的点</translation>
    </message>
    <message>
        <source>one point at least would do</source>
        <translation>至少需要一个点</translation>
    </message>
</context>
<context>
    <name>perceptron</name>
    <message>
        <source>The corners with AND are told apart within 20 epochs: so many of 20 orders.</source>
        <translation>“与”的四角在 20 轮之内分开：20 种顺序中有这么多次。</translation>
    </message>
    <message>
        <source>The corners with XOR are not, within 500: so many of 20 orders.</source>
        <translation>“异或”的四角在 500 轮之内分不开：20 种顺序中分开了这么多次。</translation>
    </message>
    <message>
        <source>Sepals in centimetres need a thousand updates and more.</source>
        <translation>以厘米为单位的花萼需要一千次以上的更新。</translation>
    </message>
    <message>
        <source>Petals of versicolor and virginica are never told apart: 1 if they were.</source>
        <translation>变色鸢尾与维吉尼亚鸢尾的花瓣永远分不开：若能分开则为 1。</translation>
    </message>
    <message>
        <source>x₁</source>
        <translation>x₁</translation>
    </message>
    <message>
        <source>x₂</source>
        <translation>x₂</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>input: the data</source>
        <translation>输入：数据</translation>
    </message>
    <message>
        <source>side t</source>
        <translation>标签 t</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>the next misclassified one</source>
        <translation>下一个分错的点</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>which round through the data</source>
        <translation>第几遍经过数据</translation>
    </message>
    <message>
        <source>point (x, 1)</source>
        <translation>点 (x, 1)</translation>
    </message>
    <message>
        <source>update η t (x, 1)</source>
        <translation>更新 η t (x, 1)</translation>
    </message>
    <message>
        <source>weights (w, b)</source>
        <translation>权重 (w, b)</translation>
    </message>
    <message>
        <source>the start: all 0</source>
        <translation>起点：全为 0</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>随机抽取</translation>
    </message>
    <message>
        <source>t (w·x + b) before the update</source>
        <translation>更新前的 t (w·x + b)</translation>
    </message>
    <message>
        <source>mistakes</source>
        <translation>错误数</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>updates so far</source>
        <translation>已更新次数</translation>
    </message>
    <message>
        <source>the start: none</source>
        <translation>起点：没有</translation>
    </message>
    <message>
        <source>budget (R/γ)²</source>
        <translation>预算 (R/γ)²</translation>
    </message>
    <message>
        <source>R, length of the longest (x, 1)</source>
        <translation>R，最长的 (x, 1) 的长度</translation>
    </message>
    <message>
        <source>γ, widest margin</source>
        <translation>γ，最大间隔</translation>
    </message>
    <message>
        <source>computed: how far the hull of all t (x, 1) is from 0</source>
        <translation>计算所得：所有 t (x, 1) 的凸包到 0 的距离</translation>
    </message>
    <message>
        <source>length of (w, b) ÷ η</source>
        <translation>(w, b) 的长度 ÷ η</translation>
    </message>
    <message>
        <source>at least k γ</source>
        <translation>至少 k γ</translation>
    </message>
    <message>
        <source>at most √k R</source>
        <translation>至多 √k R</translation>
    </message>
    <message>
        <source>%1: t = +1</source>
        <translation>%1：t = +1</translation>
    </message>
    <message>
        <source>%1: t = −1</source>
        <translation>%1：t = −1</translation>
    </message>
    <message>
        <source>No point is on the wrong side any more: nothing changes from here on.</source>
        <translation>再没有点在错误的一侧：从此不再变化。</translation>
    </message>
    <message>
        <source>Epoch %1 would begin with the weights of epoch %2: the same updates come round for ever.</source>
        <translation>第 %1 轮将以第 %2 轮的权重开始：同样的更新永远循环。</translation>
    </message>
    <message>
        <source>Given up. No line separates these points, so it would never stop.</source>
        <translation>放弃了。没有直线能分开这些点，所以永远不会停。</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>无事可做。</translation>
    </message>
    <message>
        <source>Before the first point.</source>
        <translation>第一个点之前。</translation>
    </message>
    <message>
        <source>All weights are 0: t (w·x + b) is 0 for every point, which counts as wrong.</source>
        <translation>权重全为 0：每个点的 t (w·x + b) 都是 0，算作分错。</translation>
    </message>
    <message>
        <source>A line drawn at random; points come one by one.</source>
        <translation>随机抽取的一条直线；点逐个到来。</translation>
    </message>
    <message>
        <source>Update %1, epoch %2.</source>
        <translation>第 %1 次更新，第 %2 轮。</translation>
    </message>
    <message>
        <source>Point %1 is “%2”, but t (w·x + b) = %3 is not above 0: η (x, 1) is %4.</source>
        <translation>点 %1 属于“%2”，但 t (w·x + b) = %3 不大于 0：%4 η (x, 1)。</translation>
    </message>
    <message>
        <source>added</source>
        <translation>加上</translation>
    </message>
    <message>
        <source>subtracted</source>
        <translation>减去</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错误数</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Length of (w, b) ÷ η</source>
        <translation>(w, b) 的长度 ÷ η</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>Points come again and again, epoch after epoch. Will the line ever stop turning?</source>
        <translation>点一轮又一轮地到来。直线会不会有停止转动的时候？</translation>
    </message>
    <message>
        <source>yes, after finitely many updates</source>
        <translation>会，经过有限次更新</translation>
    </message>
    <message>
        <source>no, never</source>
        <translation>不会，永远不停</translation>
    </message>
    <message>
        <source>A line separates the points, so at most (R/γ)² updates can happen from 0 on.</source>
        <translation>有直线能分开这些点，所以从 0 开始至多更新 (R/γ)² 次。</translation>
    </message>
    <message>
        <source>No line separates the points: some point is always wrong, and turns the line again.</source>
        <translation>没有直线能分开这些点：总有点分错，使直线再次转动。</translation>
    </message>
    <message>
        <source>Point %1 is wrong, t (w·x + b) = %2. After one update for it: will it be right?</source>
        <translation>点 %1 分错了，t (w·x + b) = %2。为它更新一次之后，它会分对吗？</translation>
    </message>
    <message>
        <source>yes, it is right then</source>
        <translation>会，那时就对了</translation>
    </message>
    <message>
        <source>no, still wrong</source>
        <translation>不会，仍然错</translation>
    </message>
    <message>
        <source>t (w·x + b) grows by η (x·x + 1) = %1, to %2: always towards the right side.</source>
        <translation>t (w·x + b) 增加 η (x·x + 1) = %1，变为 %2：总是朝正确的一侧。</translation>
    </message>
    <message>
        <source>The same run with η = %1: how many updates will it take?</source>
        <translation>同样的运行，η = %1：需要多少次更新？</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>更少</translation>
    </message>
    <message>
        <source>as many</source>
        <translation>一样多</translation>
    </message>
    <message>
        <source>more</source>
        <translation>更多</translation>
    </message>
    <message numerus="yes">
        <source>It takes %n. From weights of 0, η only scales w and b, and the line stays the same.</source>
        <translation>
            <numerusform>需要 %n 次。从零权重开始，η 只缩放 w 和 b，直线不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given up after %n epochs; a line exists, and more of them would find it.</source>
        <translation>
            <numerusform>%n 轮之后放弃；这样的直线是存在的，再多几轮就能找到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Petals of setosa and versicolor need no more updates than Novikoff&apos;s bound.</source>
        <translation>山鸢尾与变色鸢尾的花瓣所需的更新不超过 Novikoff 上界。</translation>
    </message>
    <message>
        <source>z of %1</source>
        <translation>%1 的 z 值</translation>
    </message>
    <message>
        <source>point %1</source>
        <translation>点 %1</translation>
    </message>
</context>
</TS>
