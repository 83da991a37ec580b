namespace TnlOpenData.Territories;

/// <summary>A range of populations, both ends included.</summary>
/// <param name="High">Null for no upper end.</param>
public sealed record SizeClass(int Low, int? High)
{
    /// <summary>As the filter <c>population</c> takes it: <c>1000..4999</c>, <c>200000..</c>.</summary>
    public string Range => $"{(Low == 0 ? "" : Low)}..{High}";

    public bool Contains(int population) => population >= Low && (High is null || population <= High);
}

/// <summary>The only list of the size classes of places, smallest first. Every population is in exactly one.</summary>
public static class SizeClasses
{
    public static IReadOnlyList<SizeClass> All { get; } =
    [
        new(0, 999), new(1_000, 4_999), new(5_000, 19_999), new(20_000, 49_999), new(50_000, 99_999), new(100_000, 199_999),
        new(200_000, null),
    ];

    public static SizeClass Of(int population) => All.First(c => c.Contains(population));
}
