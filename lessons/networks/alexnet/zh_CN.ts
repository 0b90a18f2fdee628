<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>alexnet</name>
    <message>
        <source>red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>weighted sums z</source>
        <translation>加权和 z</translation>
    </message>
    <message>
        <source>where the picture gets brighter to the right, scaled</source>
        <translation>图像向右变亮之处，按比例缩放</translation>
    </message>
    <message>
        <source>slope of tanh</source>
        <translation>tanh 的斜率</translation>
    </message>
    <message>
        <source>slope of ReLU</source>
        <translation>ReLU 的斜率</translation>
    </message>
    <message>
        <source>share of z &gt; 0</source>
        <translation>z &gt; 0 的比例</translation>
    </message>
    <message>
        <source>mean slope there, tanh</source>
        <translation>那里的平均斜率，tanh</translation>
    </message>
    <message>
        <source>mean slope there, ReLU</source>
        <translation>那里的平均斜率，ReLU</translation>
    </message>
    <message>
        <source>map x</source>
        <translation>特征图 x</translation>
    </message>
    <message>
        <source>input: where the picture gets brighter to the right (Sobel, ReLU)</source>
        <translation>输入：图片向右变亮之处（Sobel、ReLU）</translation>
    </message>
    <message>
        <source>2 × 2, stride 2</source>
        <translation>2 × 2，步幅 2</translation>
    </message>
    <message>
        <source>3 × 3, stride 2</source>
        <translation>3 × 3，步幅 2</translation>
    </message>
    <message numerus="yes">
        <source>moved by %n pixel(s)</source>
        <translation>
            <numerusform>平移 %n 个像素</numerusform>
        </translation>
    </message>
    <message>
        <source>2 × 2 of it</source>
        <translation>它的 2 × 2 池化</translation>
    </message>
    <message>
        <source>3 × 3 of it</source>
        <translation>它的 3 × 3 池化</translation>
    </message>
    <message>
        <source>changed by the move, 2 × 2</source>
        <translation>平移带来的变化，2 × 2</translation>
    </message>
    <message>
        <source>changed by the move, 3 × 3</source>
        <translation>平移带来的变化，3 × 3</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>pixels from 0 to 1</source>
        <translation>像素取 0 到 1</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>a part of 7/8 of the side</source>
        <translation>裁出边长的 7/8</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>with noise</source>
        <translation>加噪声</translation>
    </message>
    <message>
        <source>in light of another colour</source>
        <translation>另一种颜色的光下</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>随机抽取</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>covariance</source>
        <translation>协方差</translation>
    </message>
    <message>
        <source>axes, a column each</source>
        <translation>主轴，每列一个</translation>
    </message>
    <message>
        <source>found by turning C, a pair of colours at a time, until it is diagonal (Jacobi)</source>
        <translation>每次转动 C 的一对颜色，直到它成为对角矩阵（雅可比法）</translation>
    </message>
    <message>
        <source>PᵀCP: λ on the diagonal</source>
        <translation>PᵀCP：对角线上是 λ</translation>
    </message>
    <message>
        <source>draws α</source>
        <translation>抽取的 α</translation>
    </message>
    <message>
        <source>drawn, normal</source>
        <translation>随机抽取，正态分布</translation>
    </message>
    <message>
        <source>added</source>
        <translation>加上的颜色</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>grey values from 0 to 255</source>
        <translation>0 到 255 的灰度值</translation>
    </message>
    <message>
        <source>kernels: brighter in this direction</source>
        <translation>卷积核：沿此方向变亮</translation>
    </message>
    <message>
        <source>Sobel, turned by 45° each</source>
        <translation>Sobel，逐个转 45°</translation>
    </message>
    <message>
        <source>maps x</source>
        <translation>特征图 x</translation>
    </message>
    <message>
        <source>maps among their neighbours, y</source>
        <translation>与邻居归一化后的特征图 y</translation>
    </message>
    <message>
        <source>x where the strongest is</source>
        <translation>最强处的 x</translation>
    </message>
    <message>
        <source>each normed alone (n = 1)</source>
        <translation>各自归一化（n = 1）</translation>
    </message>
    <message>
        <source>s = k + α Σ x²</source>
        <translation>s = k + α Σ x²</translation>
    </message>
    <message>
        <source>y among n neighbours</source>
        <translation>在 n 个邻居中的 y</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>weights of the whole net</source>
        <translation>整个网络的权重</translation>
    </message>
    <message>
        <source>weights that are left</source>
        <translation>留下的权重</translation>
    </message>
    <message>
        <source>activity of the whole net</source>
        <translation>整个网络的激活值</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>what is left, scaled</source>
        <translation>留下的，经过缩放</translation>
    </message>
    <message>
        <source>output of this net</source>
        <translation>这个网络的输出</translation>
    </message>
    <message>
        <source>mean of the nets so far</source>
        <translation>至今各网络的平均</translation>
    </message>
    <message>
        <source>output of the whole net</source>
        <translation>整个网络的输出</translation>
    </message>
    <message>
        <source>weights, whole</source>
        <translation>权重，整块</translation>
    </message>
    <message>
        <source>two groups</source>
        <translation>分两组</translation>
    </message>
    <message>
        <source>parameters, whole</source>
        <translation>参数，整块</translation>
    </message>
    <message>
        <source>parameters, two groups</source>
        <translation>参数，分两组</translation>
    </message>
    <message>
        <source>bytes a picture, whole</source>
        <translation>每张图的字节，整块</translation>
    </message>
    <message>
        <source>bytes a picture, two groups</source>
        <translation>每张图的字节，分两组</translation>
    </message>
    <message>
        <source>maps</source>
        <translation>特征图</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他设备</translation>
    </message>
    <message>
        <source>training digits, as they are changed for this step</source>
        <translation>训练数字，已为这一步改变</translation>
    </message>
    <message>
        <source>Output 0</source>
        <translation>输出 0</translation>
    </message>
    <message>
        <source>With 30 % of the labels redrawn dropout reads more of the test digits.</source>
        <translation>30 % 的标签重新抽取时，Dropout 让网络认对更多测试数字。</translation>
    </message>
    <message>
        <source>Few digits, moved anew each time, teach more.</source>
        <translation>数字很少时，每次重新平移能教会更多。</translation>
    </message>
    <message>
        <source>Mirrored digits teach less: some become others.</source>
        <translation>镜像的数字教得更少：有些变成了别的数字。</translation>
    </message>
    <message>
        <source>computed by the net, with dropout</source>
        <translation>由网络算出，带 Dropout</translation>
    </message>
    <message>
        <source>Digits of the next batch; ✗: it is told a wrong class</source>
        <translation>下一批的数字；✗：给了错误的标签</translation>
    </message>
    <message>
        <source>Digits of the next batch, and their classes</source>
        <translation>下一批的数字及其类别</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>answer to it</source>
        <translation>对它的回答</translation>
    </message>
    <message>
        <source>loss of the batch</source>
        <translation>这一批的损失</translation>
    </message>
    <message>
        <source>computed from the batch, before the step</source>
        <translation>由这一批算出，在这一步之前</translation>
    </message>
    <message>
        <source>right in the batch, as it is told</source>
        <translation>这一批答对的比例，按所给标签</translation>
    </message>
    <message>
        <source>test digits right</source>
        <translation>测试数字答对的比例</translation>
    </message>
    <message>
        <source>After the last epoch %1 of the test digits are right.</source>
        <translation>上一轮之后，%1 的测试数字答对了。</translation>
    </message>
    <message>
        <source>The weights are random.</source>
        <translation>权重是随机的。</translation>
    </message>
    <message>
        <source>Step %1, epoch %2.</source>
        <translation>第 %1 步，第 %2 轮。</translation>
    </message>
    <message>
        <source>How many of a hundred test digits are right at step %1?</source>
        <translation>到第 %1 步，一百个测试数字中有多少个答对？</translation>
    </message>
    <message>
        <source>Test digits %1, batch %2: what a net knows by heart does not help it with new digits.</source>
        <translation>测试数字 %1，这一批 %2：死记硬背的东西对新数字没有帮助。</translation>
    </message>
    <message>
        <source>Before the first function.</source>
        <translation>第一个函数之前。</translation>
    </message>
    <message>
        <source>Weighted sums of a layer: where a picture gets brighter.</source>
        <translation>一层的加权和：图像在哪里变亮。</translation>
    </message>
    <message>
        <source>Before the first window.</source>
        <translation>第一个窗口之前。</translation>
    </message>
    <message>
        <source>Two poolings make maps of one size; only the windows differ.</source>
        <translation>两种池化得到一样大的图，只是窗口不同。</translation>
    </message>
    <message>
        <source>One photograph.</source>
        <translation>一张照片。</translation>
    </message>
    <message>
        <source>What else would show the same?</source>
        <translation>还有什么样的图显示同一事物？</translation>
    </message>
    <message>
        <source>Eight kernels.</source>
        <translation>八个卷积核。</translation>
    </message>
    <message>
        <source>Neighbours among them are 45° apart.</source>
        <translation>相邻的相差 45°。</translation>
    </message>
    <message>
        <source>A net before its first answer.</source>
        <translation>第一次回答之前的网络。</translation>
    </message>
    <message>
        <source>Its weights are random: what counts is what is left out.</source>
        <translation>它的权重是随机的：要看的是略去了什么。</translation>
    </message>
    <message>
        <source>AlexNet on two GPUs.</source>
        <translation>两块 GPU 上的 AlexNet。</translation>
    </message>
    <message>
        <source>Each of them has half of the maps and units of every layer.</source>
        <translation>每块拥有每层一半的特征图和单元。</translation>
    </message>
    <message>
        <source>tanh.</source>
        <translation>tanh。</translation>
    </message>
    <message>
        <source>Large sums all come close to 1 or −1: it saturates.</source>
        <translation>大的加权和都接近 1 或 −1：它饱和了。</translation>
    </message>
    <message>
        <source>Its slope.</source>
        <translation>它的斜率。</translation>
    </message>
    <message>
        <source>Near 0 wherever it saturates: such units hardly learn.</source>
        <translation>饱和处接近 0：这样的单元几乎学不到东西。</translation>
    </message>
    <message>
        <source>ReLU.</source>
        <translation>ReLU。</translation>
    </message>
    <message>
        <source>What is positive stays as it is, however large.</source>
        <translation>正的保持原样，无论多大。</translation>
    </message>
    <message>
        <source>1 where z &gt; 0, and 0 elsewhere: there it is deaf.</source>
        <translation>z &gt; 0 处为 1，其余为 0：在那里它毫无反应。</translation>
    </message>
    <message>
        <source>The share %1 is open.</source>
        <translation>开放的比例是 %1。</translation>
    </message>
    <message>
        <source>All others get no gradient at all.</source>
        <translation>其余的完全得不到梯度。</translation>
    </message>
    <message>
        <source>Where z &gt; 0 the mean slope of tanh is %1.</source>
        <translation>z &gt; 0 处 tanh 的平均斜率是 %1。</translation>
    </message>
    <message>
        <source>By so much a gradient is multiplied on its way back through this layer.</source>
        <translation>梯度反向经过这一层时就乘以这么多。</translation>
    </message>
    <message>
        <source>Where z &gt; 0 the slope of ReLU is %1.</source>
        <translation>z &gt; 0 处 ReLU 的斜率是 %1。</translation>
    </message>
    <message>
        <source>A gradient comes through as it is, however large z.</source>
        <translation>无论 z 多大，梯度都原样通过。</translation>
    </message>
    <message>
        <source>Windows side by side.</source>
        <translation>窗口并排。</translation>
    </message>
    <message>
        <source>Each number is in one window.</source>
        <translation>每个数只在一个窗口里。</translation>
    </message>
    <message>
        <source>Windows that overlap.</source>
        <translation>窗口重叠。</translation>
    </message>
    <message>
        <source>As far apart, but wider: a number may be the largest of up to four.</source>
        <translation>间距相同，但更宽：一个数最多可以是四个窗口中最大的。</translation>
    </message>
    <message>
        <source>The map moves.</source>
        <translation>特征图平移。</translation>
    </message>
    <message>
        <source>What comes in at the left is 0.</source>
        <translation>从左边进来的是 0。</translation>
    </message>
    <message>
        <source>Pooled once more, 2 × 2.</source>
        <translation>再次池化，2 × 2。</translation>
    </message>
    <message>
        <source>How much of the map is as before?</source>
        <translation>图中有多少保持原样？</translation>
    </message>
    <message>
        <source>Pooled once more, 3 × 3.</source>
        <translation>再次池化，3 × 3。</translation>
    </message>
    <message>
        <source>It changed by %1.</source>
        <translation>它改变了 %1。</translation>
    </message>
    <message>
        <source>The size of the difference, as a share of the map&apos;s own.</source>
        <translation>差的大小，占图本身大小的比例。</translation>
    </message>
    <message>
        <source>Mirrored.</source>
        <translation>镜像。</translation>
    </message>
    <message>
        <source>Harmless for things; a digit may become another one.</source>
        <translation>对物体无害；数字却可能变成另一个。</translation>
    </message>
    <message>
        <source>A part of it.</source>
        <translation>它的一部分。</translation>
    </message>
    <message>
        <source>The paper takes 224 of 256 pixels, at any place: 1024 pictures of one, and as many mirrored.</source>
        <translation>论文在任意位置取 256 像素中的 224：一张变 1024 张，镜像的也有这么多。</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>平移。</translation>
    </message>
    <message>
        <source>What comes in from outside is 0.</source>
        <translation>从外面进来的是 0。</translation>
    </message>
    <message>
        <source>Noise.</source>
        <translation>噪声。</translation>
    </message>
    <message>
        <source>Each number is changed by itself.</source>
        <translation>每个数各自改变。</translation>
    </message>
    <message>
        <source>Mean colour.</source>
        <translation>平均颜色。</translation>
    </message>
    <message>
        <source>Now to the colours: how do they spread over this photograph?</source>
        <translation>现在看颜色：它们在这张照片上怎样散布？</translation>
    </message>
    <message>
        <source>Covariance.</source>
        <translation>协方差。</translation>
    </message>
    <message>
        <source>Of red, green and blue, over all pixels.</source>
        <translation>红、绿、蓝的，遍及所有像素。</translation>
    </message>
    <message>
        <source>Principal axes.</source>
        <translation>主轴。</translation>
    </message>
    <message>
        <source>Along them colours spread without regard to each other.</source>
        <translation>沿着它们，颜色互不相关地散布。</translation>
    </message>
    <message>
        <source>λ is the spread along each axis.</source>
        <translation>λ 是沿各轴的散布。</translation>
    </message>
    <message>
        <source>Nothing is left beside the diagonal: these are the axes.</source>
        <translation>对角线之外什么也没有：这些就是主轴。</translation>
    </message>
    <message>
        <source>One draw for each axis.</source>
        <translation>每个轴抽取一次。</translation>
    </message>
    <message>
        <source>For the whole picture, not for each pixel.</source>
        <translation>对整张图，而不是每个像素。</translation>
    </message>
    <message>
        <source>A colour to add.</source>
        <translation>要加上的颜色。</translation>
    </message>
    <message>
        <source>Most along the axis where photographs differ most.</source>
        <translation>照片差异最大的轴上加得最多。</translation>
    </message>
    <message>
        <source>Another light.</source>
        <translation>换一种光。</translation>
    </message>
    <message>
        <source>Every pixel gets the same colour: things stay what they are.</source>
        <translation>每个像素加上同一种颜色：事物仍是原来的事物。</translation>
    </message>
    <message>
        <source>Eight maps.</source>
        <translation>八张特征图。</translation>
    </message>
    <message>
        <source>Edges in eight directions; below 0 nothing is left.</source>
        <translation>八个方向的边缘；0 以下什么也不留。</translation>
    </message>
    <message>
        <source>One place.</source>
        <translation>一个位置。</translation>
    </message>
    <message>
        <source>The eight answers where the strongest one is.</source>
        <translation>最强处的八个响应。</translation>
    </message>
    <message>
        <source>Each by itself.</source>
        <translation>各自归一化。</translation>
    </message>
    <message>
        <source>Large answers are damped more.</source>
        <translation>大的响应被抑制得更多。</translation>
    </message>
    <message>
        <source>Neighbours add up.</source>
        <translation>邻居相加。</translation>
    </message>
    <message>
        <source>The squares of all maps around: a strong one inhibits those beside it.</source>
        <translation>周围各图的平方：强的抑制它旁边的。</translation>
    </message>
    <message>
        <source>Lateral inhibition.</source>
        <translation>侧抑制。</translation>
    </message>
    <message>
        <source>Beside strong neighbours an answer is smaller than alone.</source>
        <translation>在强邻居旁边，响应比单独时小。</translation>
    </message>
    <message>
        <source>The same everywhere.</source>
        <translation>处处如此。</translation>
    </message>
    <message>
        <source>The whole net.</source>
        <translation>整个网络。</translation>
    </message>
    <message>
        <source>All hidden units answer.</source>
        <translation>所有隐藏单元都回答。</translation>
    </message>
    <message>
        <source>Its output.</source>
        <translation>它的输出。</translation>
    </message>
    <message>
        <source>To this all smaller nets will be compared.</source>
        <translation>所有较小的网络都将与它比较。</translation>
    </message>
    <message>
        <source>A net is drawn.</source>
        <translation>抽出一个网络。</translation>
    </message>
    <message>
        <source>Units with mask 0 are gone, with all their weights; the others are scaled by 1/(1 − p).</source>
        <translation>掩码为 0 的单元连同其全部权重消失；其余的乘以 1/(1 − p)。</translation>
    </message>
    <message>
        <source>Its answer.</source>
        <translation>它的回答。</translation>
    </message>
    <message>
        <source>It has the weights of the whole net, and an answer of its own.</source>
        <translation>它用整个网络的权重，给出自己的回答。</translation>
    </message>
    <message>
        <source>The mean of all nets so far.</source>
        <translation>至今所有网络的平均。</translation>
    </message>
    <message>
        <source>It comes near the whole net, which is what answers after training.</source>
        <translation>它接近整个网络，而训练后回答的正是后者。</translation>
    </message>
    <message>
        <source>Altogether.</source>
        <translation>总计。</translation>
    </message>
    <message>
        <source>Both GPUs have the picture: nothing is sent.</source>
        <translation>两块 GPU 都有图像：什么也不传送。</translation>
    </message>
    <message>
        <source>Where z &gt; 0 the slope of ReLU is 1. What is the mean slope of tanh there?</source>
        <translation>z &gt; 0 处 ReLU 的斜率是 1。tanh 在那里的平均斜率是多少？</translation>
    </message>
    <message>
        <source>Where a sum is large, tanh is flat: it is 1 − tanh² z.</source>
        <translation>加权和大的地方 tanh 是平的：斜率为 1 − tanh² z。</translation>
    </message>
    <message>
        <source>Which of the two pooled maps will the move change less?</source>
        <translation>平移会使两张池化图中的哪一张变化更小？</translation>
    </message>
    <message>
        <source>that of 2 × 2</source>
        <translation>2 × 2 的</translation>
    </message>
    <message>
        <source>that of 3 × 3</source>
        <translation>3 × 3 的</translation>
    </message>
    <message>
        <source>%1 against %2: what a wider window kept, it often keeps after the move.</source>
        <translation>%1 对 %2：较宽窗口留下的数，平移后往往还留着。</translation>
    </message>
    <message>
        <source>How much of all spread of colours lies along the first axis?</source>
        <translation>颜色的全部散布中，有多少沿着第一个轴？</translation>
    </message>
    <message>
        <source>Pixels differ most in how bright they are, so red, green and blue go together.</source>
        <translation>像素最大的差别在亮度，所以红、绿、蓝一起变化。</translation>
    </message>
    <message>
        <source>The share %1 of the units is gone. How large will the output be in the mean over many such nets?</source>
        <translation>比例为 %1 的单元消失了。在许多这样的网络上平均，输出有多大？</translation>
    </message>
    <message>
        <source>smaller by that share</source>
        <translation>小了这个比例</translation>
    </message>
    <message>
        <source>as that of the whole net</source>
        <translation>与整个网络相同</translation>
    </message>
    <message>
        <source>What is left is scaled by 1/(1 − p), so that the mean over all masks stays.</source>
        <translation>留下的乘以 1/(1 − p)，所以对所有掩码的平均不变。</translation>
    </message>
    <message>
        <source>Which of these layers takes the most numbers from the other GPU?</source>
        <translation>这些层中，哪一层从另一块 GPU 取得的数最多？</translation>
    </message>
    <message>
        <source>Its kernels see all maps, 256 of 13 × 13; those of other convolutions only their own half.</source>
        <translation>它的卷积核看全部 256 张 13 × 13 的图；其他卷积只看自己的一半。</translation>
    </message>
    <message>
        <source>left of layer 1, first digit</source>
        <translation>第 1 层留下的，第一个数字</translation>
    </message>
    <message>
        <source>left of layer 2, first digit</source>
        <translation>第 2 层留下的，第一个数字</translation>
    </message>
    <message>
        <source>The first and the last map have fewer neighbours, and stay stronger.</source>
        <translation>第一张和最后一张图的邻居较少，仍然较强。</translation>
    </message>
    <message>
        <source>Each of %1 hidden units is there or not. How many nets can be drawn?</source>
        <translation>%1 个隐藏单元各自存在或不存在。能抽出多少个网络？</translation>
    </message>
    <message>
        <source>Two choices for each unit: 2 to the power of %1, all with the same weights.</source>
        <translation>每个单元两种选择：2 的 %1 次方，都用同样的权重。</translation>
    </message>
    <message>
        <source>Two GPUs take 242 688 bytes of each other for a picture: before conv3, fc6, fc7 and fc8.</source>
        <translation>每张图像两块 GPU 互取 242 688 字节：在 conv3、fc6、fc7 和 fc8 之前。</translation>
    </message>
    <message>
        <source>In two halves a small AlexNet reads digits about as well as in one piece.</source>
        <translation>小 AlexNet 分成两半，认数字与整块时差不多一样好。</translation>
    </message>
    <message>
        <source>map %1</source>
        <translation>特征图 %1</translation>
    </message>
    <message>
        <source>GPU %1, map %2</source>
        <translation>GPU %1，特征图 %2</translation>
    </message>
    <message>
        <source>%1: a row for each GPU</source>
        <translation>%1：每块 GPU 一行</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>multiplications a picture</source>
        <translation>每张图像的乘法</translation>
    </message>
    <message>
        <source>bytes between two GPUs</source>
        <translation>两块 GPU 之间的字节</translation>
    </message>
    <message>
        <source>conv1, pooled, of the first digit</source>
        <translation>第一个数字的 conv1（池化后）</translation>
    </message>
    <message>
        <source>conv5 of it</source>
        <translation>它的 conv5</translation>
    </message>
    <message>
        <source>products, whole</source>
        <translation>乘法，整块</translation>
    </message>
    <message>
        <source>bytes, whole</source>
        <translation>字节，整块</translation>
    </message>
    <message>
        <source>products, two groups</source>
        <translation>乘法，分两组</translation>
    </message>
    <message>
        <source>maps of %1 on GPU %2</source>
        <translation>GPU %2 上 %1 的特征图</translation>
    </message>
    <message>
        <source>units of %1 on GPU %2</source>
        <translation>GPU %2 上 %1 的单元</translation>
    </message>
    <message>
        <source>bytes that %1 takes from the other GPU</source>
        <translation>%1 从另一块 GPU 取的字节</translation>
    </message>
    <message>
        <source>Two groups save parameters, multiplications and traffic: each GPU sees only its own maps.</source>
        <translation>分两组省下参数、乘法和传输：每块 GPU 只看自己的特征图。</translation>
    </message>
    <message>
        <source>%1 bytes for a picture, not %2; the way back carries as many.</source>
        <translation>每张图像 %1 字节，而不是 %2；反向传播时传同样多。</translation>
    </message>
    <message>
        <source>It sees all maps: each GPU needs what the other has made, together %1 bytes a picture.</source>
        <translation>它看所有特征图：每块 GPU 都需要另一块的结果，每张图像共 %1 字节。</translation>
    </message>
    <message>
        <source>Each GPU sees its own maps: half of the weights and multiplications, and nothing is sent.</source>
        <translation>每块 GPU 只看自己的特征图：权重和乘法减半，什么也不传。</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留的</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>by-hand</source>
        <translation>手算</translation>
    </message>
    <message>
        <source>learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>relu</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>pooling</source>
        <translation>池化</translation>
    </message>
    <message>
        <source>augmentation</source>
        <translation>增强</translation>
    </message>
    <message>
        <source>lrn</source>
        <translation>局部归一化</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>two-gpus</source>
        <translation>两块 GPU</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>flip</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>全连接</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>整块</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Run</source>
        <translation>运行方式</translation>
    </message>
    <message>
        <source>by-hand: one idea at work, number by number; learn: a net learns to read digits with it</source>
        <translation>手算：一个想法逐数工作；学习：网络带着它学习认数字</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>想法</translation>
    </message>
    <message>
        <source>one of the six that made AlexNet</source>
        <translation>成就 AlexNet 的六个之一</translation>
    </message>
    <message>
        <source>Size of the sums</source>
        <translation>加权和的大小</translation>
    </message>
    <message>
        <source>the largest weighted sum of the map</source>
        <translation>图中最大的加权和</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>by so many pixels the map is moved to the right</source>
        <translation>特征图向右平移这么多像素</translation>
    </message>
    <message>
        <source>Colour noise</source>
        <translation>颜色噪声</translation>
    </message>
    <message>
        <source>standard deviation of α; the paper has 0.1, which is hardly to be seen</source>
        <translation>α 的标准差；论文取 0.1，几乎看不出来</translation>
    </message>
    <message>
        <source>Neighbours n</source>
        <translation>邻居数 n</translation>
    </message>
    <message>
        <source>maps whose squares are added up, itself among them</source>
        <translation>平方相加的特征图数，包括自己</translation>
    </message>
    <message>
        <source>Strength α</source>
        <translation>强度 α</translation>
    </message>
    <message>
        <source>of the inhibition; libraries divide it by n, the paper does not: for its 0.0001 they need n times as much</source>
        <translation>抑制的强度；各种库将它除以 n，论文不除：要得到论文的 0.0001，库里须取 n 倍</translation>
    </message>
    <message>
        <source>Dropout p</source>
        <translation>丢弃概率 p</translation>
    </message>
    <message>
        <source>the share of hidden units that are left out, drawn anew for each sample</source>
        <translation>被略去的隐藏单元的比例，对每个样本重新抽取</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>how each digit is changed, anew each time it is learnt from: moved by up to 3 pixels, mirrored or not, or with noise</source>
        <translation>每次学习时数字怎样改变：平移至多 3 个像素、随机镜像、或加噪声</translation>
    </message>
    <message>
        <source>Wrong labels</source>
        <translation>错误标签</translation>
    </message>
    <message>
        <source>the share of training labels that are drawn at random; one in ten of these is right after all</source>
        <translation>随机抽取的训练标签的比例；其中十分之一碰巧是对的</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>of the hidden layers</source>
        <translation>隐藏层的激活函数</translation>
    </message>
    <message>
        <source>Training pictures</source>
        <translation>训练图片</translation>
    </message>
    <message>
        <source>digits to learn from</source>
        <translation>用来学习的数字</translation>
    </message>
    <message>
        <source>of all that is drawn at random</source>
        <translation>决定一切随机抽取</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>dense: three layers; whole: a small AlexNet, whose kernels see all maps; two-gpus: in conv2, conv4 and conv5 only those of their half</source>
        <translation>全连接：三层；整块：一个小 AlexNet，卷积核看所有特征图；两块 GPU：conv2、conv4 和 conv5 只看自己那一半</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>AlexNet</source>
        <translation>AlexNet</translation>
    </message>
    <message>
        <source>six ideas, each at work by itself; and what of them a small net shows</source>
        <translation>六个想法，各自工作；以及小网络能显示其中的什么</translation>
    </message>
    <message>
        <source>Why are photographs of things mirrored when a net learns, and digits not?</source>
        <translation>网络学习时，为什么把物体的照片镜像，而不镜像数字？</translation>
    </message>
    <message>
        <source>“Dropout makes every net better.” On few digits with right labels it shows next to nothing; it helps where a net would learn mistakes by heart.</source>
        <translation>“Dropout 让每个网络都更好。”在少量标签正确的数字上它几乎看不出作用；网络会死记错误时，它才有帮助。</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>the picture is too narrow for a window of %1; a squarer one would do</source>
        <translation>图片对于 %1 的窗口太窄；更接近正方形的图片就可以</translation>
    </message>
</context>
</TS>
