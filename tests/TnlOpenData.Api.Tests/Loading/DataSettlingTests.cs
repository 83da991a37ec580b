using TnlOpenData.Api.Loading;

namespace TnlOpenData.Api.Tests.Loading;

/// <summary>When changed data are taken: after two still seconds, or half a minute after the first change.</summary>
public sealed class DataSettlingTests
{
    private readonly DataSettling _settling = new("loaded");

    [Fact]
    public void Nothing_is_loaded_while_nothing_changes() =>
        Assert.All(Enumerable.Range(0, 100), second => Assert.Equal(Readiness.Unchanged, At(second, "loaded")));

    [Fact]
    public void A_change_is_taken_once_it_has_been_still_for_two_seconds()
    {
        Assert.Equal(Readiness.Changing, At(1, "a"));
        Assert.Equal(Readiness.Changing, At(2, "b"));
        Assert.Equal(Readiness.Changing, At(3.9, "b"));
        Assert.Equal(Readiness.Settled, At(4, "b"));
        _settling.Loaded(TimeSpan.FromSeconds(4), "b");
        Assert.Equal(Readiness.Unchanged, At(5, "b"));
    }

    [Fact]
    public void What_never_stands_still_is_due_half_a_minute_after_the_first_change()
    {
        for (var second = 1; second < 31; second++)
        {
            Assert.Equal(Readiness.Changing, At(second, $"{second}"));
        }

        Assert.Equal(Readiness.Overdue, At(31, "31"));
        _settling.Postpone(TimeSpan.FromSeconds(31));
        Assert.Equal(Readiness.Changing, At(32, "32"));
        Assert.Equal(Readiness.Overdue, At(61, "61"));
    }

    [Fact]
    public void What_is_put_back_is_looked_at_too()
    {
        At(1, "gone");
        Assert.Equal(Readiness.Changing, At(2, "loaded"));
        Assert.Equal(Readiness.Settled, At(4, "loaded"));
    }

    private Readiness At(double second, string stamp) => _settling.At(TimeSpan.FromSeconds(second), stamp);
}
