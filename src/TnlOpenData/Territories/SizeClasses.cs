using System.Globalization;

namespace TnlOpenData.Territories;

/// <summary>Classes of communes by inhabitants, each named by its lower and upper bound.</summary>
public static class SizeClasses
{
    private static readonly int[] Lower = [0, 1_000, 5_000, 20_000, 50_000, 100_000, 200_000];

    /// <summary><c>0-999</c>, <c>1000-4999</c>… <c>200000-</c>, smallest first.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Lower.Select((_, i) => Name(i))];

    /// <summary>The class of a commune with so many inhabitants; null if they are not known.</summary>
    public static string? Of(int? population) =>
        population is { } inhabitants ? Name(Array.FindLastIndex(Lower, l => inhabitants >= l)) : null;

    /// <summary>The bounds of a class; no upper one for the largest.</summary>
    public static (int From, int? To) Bounds(string sizeClass)
    {
        var i = All.ToList().IndexOf(sizeClass);
        return (Lower[i], i + 1 < Lower.Length ? Lower[i + 1] - 1 : null);
    }

    private static string Name(int i) => string.Create(
        CultureInfo.InvariantCulture, $"{Lower[i]}-{(i + 1 < Lower.Length ? Lower[i + 1] - 1 : null)}");
}
