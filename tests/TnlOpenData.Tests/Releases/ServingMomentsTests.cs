using TnlOpenData.Locks;
using TnlOpenData.Releases;

namespace TnlOpenData.Tests.Releases;

/// <summary>Dates that clients compare: later for every change, the same for every process, whatever the clock does.</summary>
public sealed class ServingMomentsTests : IDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 11, 28, 12, 0, 0, TimeSpan.Zero);

    private readonly TemporaryDirectory _temporary = new();
    private readonly Clock _clock = new() { Now = Start.AddMilliseconds(700) };

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void A_moment_is_a_whole_second_and_stays_as_long_as_the_state()
    {
        Assert.Equal(Start, Moments().Of("release", "one"));
        _clock.Now = Start.AddDays(1);
        Assert.Equal(Start, Moments().Of("release", "one"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-30)]
    [InlineData(1)]
    public void Every_change_has_a_later_moment_also_a_return_and_also_when_the_clock_is_set_back(int days)
    {
        var former = Moments().Of("release", "one")!.Value;
        foreach (var state in new[] { "two", "one", "two", "three" })
        {
            _clock.Now += TimeSpan.FromDays(days);
            var next = Moments().Of("release", state)!.Value;
            Assert.True(next >= former.AddSeconds(1), $"{former:O} {next:O}");
            former = next;
        }
    }

    [Fact]
    public void Subjects_have_moments_of_their_own()
    {
        Assert.Equal(Start, Moments().Of("release", "one"));
        Assert.Equal(Start, Moments().Of("dumps", "one"));
        _clock.Now = Start.AddHours(1);
        Assert.Equal(Start.AddHours(1), Moments().Of("dumps", "two"));
        Assert.Equal(Start, Moments().Of("release", "one"));
    }

    [Fact]
    public void What_another_process_writes_is_waited_for_by_none()
    {
        using (ProcessLock.TryTake(_temporary.File("lock")))
        {
            Assert.Null(Moments().Of("release", "one"));
        }

        Assert.Equal(Start, Moments().Of("release", "one"));
    }

    [Fact]
    public void A_directory_that_cannot_be_written_gives_no_moment()
    {
        File.WriteAllText(_temporary.File("file"), "");
        Assert.Null(new ServingMoments(new ReleaseDirectory(_temporary.File("file")), _clock).Of("release", "one"));
    }

    [Fact]
    public void A_file_that_is_damaged_is_begun_anew()
    {
        File.WriteAllText(_temporary.File("moments"), "release one yesterday\n\0\n");
        Assert.Equal(Start, Moments().Of("release", "one"));
    }

    private ServingMoments Moments() => new(new ReleaseDirectory(_temporary.Path), _clock);

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
