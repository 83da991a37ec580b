using System.Globalization;

namespace TnlOpenData.Api.Site.Statistics;

/// <summary>
/// Where values lie between the two ends of a drawing, as shares of its width: the drawing follows the width of the page while its
/// text keeps its size. Values below zero lie to the left of it.
/// </summary>
public sealed record Axis(int Low, int High)
{
    private const int MostTicks = 6;

    private static readonly int[] Steps = [1, 2, 5];

    public string At(double value) => Percent(Share(Low, value));

    public string Width(double from, double to) => Percent(Share(from, to));

    public double Share(double from, double to) => (to - from) / (High - Low);

    /// <summary>Round values, at most six of them.</summary>
    public IEnumerable<int> Ticks
    {
        get
        {
            var step = Enumerable.Range(0, 9).SelectMany(power => Steps.Select(s => s * (int)Math.Pow(10, power))).First(s => (High - Low) / s < MostTicks);
            for (var tick = Low / step * step; tick <= High; tick += step)
            {
                yield return tick;
            }
        }
    }

    public static Axis Upto(IEnumerable<int> values) => new(0, Math.Max(1, values.DefaultIfEmpty().Max()));

    private static string Percent(double share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
