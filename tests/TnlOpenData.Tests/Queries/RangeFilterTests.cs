using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TnlOpenData.Queries;

namespace TnlOpenData.Tests.Queries;

/// <summary>A list of spans as people type it, beside what it means; an open end is null.</summary>
public sealed record Spans(IReadOnlyList<(int? Low, int? High)> Items)
{
    public string Typed => string.Join(',', Items.Select(s => s.Low == s.High ? $"{s.Low}" : $"{s.Low}..{s.High}"));

    public bool Hold(int value) => Items.Any(s => value >= (s.Low ?? int.MinValue) && value <= (s.High ?? int.MaxValue));

    public override string ToString() => Typed;
}

public static class AnySpans
{
    private static readonly Gen<int?> End = Gen.Frequency((1, Gen.Constant((int?)null)), (5, Gen.Choose(-20, 20).Select(n => (int?)n)));

    public static Arbitrary<Spans> Spans() =>
        Gen.Zip(End, End)
            .Where(s => (s.Item1 is not null || s.Item2 is not null) && !(s.Item1 > s.Item2))
            .NonEmptyListOf()
            .Select(items => new Spans([.. items]))
            .ToArbitrary();
}

public class RangeFilterTests
{
    private static readonly RangeFilter<object> Population = new("population", row => (int)row);

    [Property(MaxTest = 1000, Arbitrary = [typeof(AnySpans)])]
    public void A_range_keeps_what_brute_force_keeps(Spans spans)
    {
        var criterion = Population.Read(Packages.RealSnapshot, spans.Typed).Criterion!;
        int[] values = [int.MinValue, .. Enumerable.Range(-25, 50), int.MaxValue];
        Assert.Equal(values.Where(spans.Hold), values.Where(v => criterion.Matches(v)));
    }

    [Theory]
    [InlineData("5..2")]
    [InlineData("..")]
    [InlineData("...")]
    [InlineData("1..2..3")]
    [InlineData("1...5")]
    [InlineData("1,,2")]
    [InlineData(",")]
    [InlineData("abc")]
    [InlineData("1.5")]
    [InlineData("1e3")]
    [InlineData("0x10")]
    [InlineData("1 000")]
    [InlineData("２０１８")]
    [InlineData("99999999999")]
    [InlineData("..99999999999")]
    [InlineData("NaN")]
    public void What_is_no_range_is_refused_and_named(string typed)
    {
        var (criterion, error) = Population.Read(Packages.RealSnapshot, typed);
        Assert.Null(criterion);
        Assert.Equal("population", error!.Parameter);
    }

    [Fact]
    public void A_row_without_a_value_is_in_no_range() =>
        Assert.False(new RangeFilter<object>("population", _ => null)
            .Read(Packages.RealSnapshot, "..2147483647").Criterion!
            .Matches(new object()));
}
