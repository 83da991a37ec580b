using System.Globalization;

namespace TnlOpenData.Site.Drawing.Bars;

/// <summary>
/// A linear axis. Positions are percentages of the width, so that the drawing scales with the page while its text keeps its size.
/// </summary>
public sealed record Axis(int Low, int High)
{
    private const int MostTicks = 6;

    private static readonly int[] Steps = [1, 2, 5];

    public string At(double value) => Percent(Share(Low, value));

    public string Width(double from, double to) => Percent(Share(from, to));

    public double Share(double from, double to) => (to - from) / (High - Low);

    /// <summary>Round values, at most six.</summary>
    public IEnumerable<int> Ticks
    {
        get
        {
            var steps = Enumerable.Range(0, 9).SelectMany(power => Steps.Select(s => s * (int)Math.Pow(10, power)));
            var step = steps.First(s => (High - Low) / s < MostTicks);
            for (var tick = Low / step * step; tick <= High; tick += step)
            {
                yield return tick;
            }
        }
    }

    /// <summary>From zero to the largest value, at least to one.</summary>
    public static Axis UpTo(IEnumerable<int> values) => new(0, Math.Max(1, values.DefaultIfEmpty().Max()));

    private static string Percent(double share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
