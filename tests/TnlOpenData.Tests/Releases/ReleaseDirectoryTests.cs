using TnlOpenData.Locks;
using TnlOpenData.Releases;
using TnlOpenData.Schema;

namespace TnlOpenData.Tests.Releases;

public sealed class ReleaseDirectoryTests : IDisposable
{
    private readonly TemporaryDirectory _temporary = new();
    private readonly ReleaseDirectory _releases;

    public ReleaseDirectoryTests() => _releases = new(_temporary.Path);

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void An_empty_directory_has_no_current_release() => Assert.Null(_releases.Current());

    [Fact]
    public void A_directory_that_is_not_there_has_no_current_release() =>
        Assert.Null(new ReleaseDirectory(_temporary.File("none")).Current());

    [Fact]
    public void What_is_put_is_current_and_can_be_read()
    {
        var content = _releases.Put(Packages.Synthetic, "fingerprint");
        Assert.Equal((content.Release.Id, "fingerprint"), _releases.Current());
        Assert.Equal(DataText.Of(Packages.Synthetic.Data), DataText.Of(_releases.Load(content.Release.Id, Fail)!.Data));
    }

    [Fact]
    public void A_directory_is_made_when_there_is_none()
    {
        var releases = new ReleaseDirectory(Path.Combine(_temporary.Path, "deep", "down"));
        releases.Put(Packages.Synthetic, "");
        Assert.NotNull(releases.Current());
    }

    [Fact]
    public void A_release_is_never_written_to()
    {
        _releases.Put(Packages.Synthetic, "");
        Assert.True(File.GetAttributes(_releases.PathOf(Packages.Synthetic.Release.Id)).HasFlag(FileAttributes.ReadOnly));
    }

    [Fact]
    public void A_later_release_takes_the_pointer_and_the_earlier_one_stays()
    {
        _releases.Put(Packages.Synthetic, "one");
        var later = _releases.Put(SyntheticPackage.Valid.WithCell("awards", 1, "note", "Later.").Read(), "two");
        Assert.Equal((later.Release.Id, "two"), _releases.Current());
        Assert.True(_releases.Holds(Packages.Synthetic.Release.Id));
    }

    [Fact]
    public void The_oldest_releases_go_and_the_current_one_never_does()
    {
        var first = _releases.Put(Packages.Synthetic, "").Release.Id;
        var contents = Enumerable.Range(0, 3).Select(i => SyntheticPackage.Valid.WithCell("awards", 1, "note", $"Note {i}.").Read());
        var others = contents.Select(c => _releases.Put(c, "").Release.Id).ToArray();
        _releases.Keep(2);
        Assert.Equal([others[2], others[1]], _releases.Ids());
        Assert.False(_releases.Holds(first));
        _releases.Put(Packages.Synthetic, "");
        _releases.Keep(1);
        Assert.Equal([first], _releases.Ids());
    }

    [Fact]
    public void A_release_that_comes_back_is_the_newest_again()
    {
        var first = _releases.Put(Packages.Synthetic, "").Release.Id;
        var second = _releases.Put(SyntheticPackage.Valid.WithCell("awards", 1, "note", "Later.").Read(), "").Release.Id;
        _releases.Put(Packages.Synthetic, "");
        Assert.Equal([first, second], _releases.Ids());
    }

    [Fact]
    public void The_order_is_that_of_putting_and_not_that_of_the_clock()
    {
        string[] ids = [.. Enumerable.Range(0, 3).Select(i => _releases.Put(Noted($"Note {i}."), "").Release.Id)];
        foreach (var (id, days) in ids.Zip([0, 10, -30]))
        {
            File.SetAttributes(_releases.PathOf(id), FileAttributes.Normal);
            File.SetLastWriteTimeUtc(_releases.PathOf(id), DateTime.UtcNow.AddDays(days));
        }

        Assert.Equal(ids.Reverse(), _releases.Ids());
        _releases.Keep(2);
        Assert.Equal([ids[2], ids[1]], _releases.Ids());
    }

    [Fact]
    public void A_release_that_a_process_uses_is_not_deleted()
    {
        var first = _releases.Put(Packages.Synthetic, "").Release.Id;
        _releases.Put(Noted("Later."), "");
        using (ProcessLock.Use(_releases.PathOf(first)))
        {
            _releases.Keep(1);
            Assert.True(_releases.Holds(first));
        }

        _releases.Keep(1);
        Assert.False(_releases.Holds(first));
    }

    [Fact]
    public void A_lock_is_waited_for_aloud_and_until_the_wait_is_cancelled()
    {
        var held = new List<string>();
        var releases = new ReleaseDirectory(_temporary.Path) { OnWait = held.Add };
        using var stopping = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        using (_releases.Lock())
        {
            Assert.Throws<OperationCanceledException>(() => releases.Put(Packages.Synthetic, "", cancellation: stopping.Token));
        }

        Assert.Equal(_temporary.File("lock"), Assert.Single(held));
        releases.Put(Packages.Synthetic, "");
        Assert.Single(held);
    }

    [Theory]
    [InlineData("current")]
    [InlineData("lock")]
    public void Whatever_prevents_the_writing_is_said_in_one_way_and_leaves_nothing(string inTheWay)
    {
        Directory.CreateDirectory(_temporary.File(inTheWay));
        Assert.ThrowsAny<IOException>(() => _releases.Put(Packages.Synthetic, ""));
        Assert.Empty(Directory.GetFiles(_temporary.Path, "*.tmp"));
    }

    [Fact]
    public void A_summary_tells_version_and_rows_without_reading_the_release()
    {
        var id = _releases.Put(Packages.Synthetic, "").Release.Id;
        var summary = _releases.Summary(id)!;
        Assert.Equivalent(ReleaseSummary.Of(Packages.Synthetic), summary);
        File.SetAttributes(_releases.PathOf(id), FileAttributes.Normal);
        File.WriteAllText(_releases.PathOf(id), "damaged");
        Assert.Null(_releases.Summary(id));
    }

    [Fact]
    public void What_a_killed_process_left_is_swept_away()
    {
        File.WriteAllText(_temporary.File("0123456789abcdef.4242.tmp"), "half a release");
        File.WriteAllText(_temporary.File("current.4242.tmp"), "half a pointer");
        _releases.Put(Packages.Synthetic, "");
        Assert.Empty(Directory.GetFiles(_temporary.Path, "*.tmp"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("ffffffffffffffff\nfingerprint\n")]
    [InlineData("../../etc/passwd\nfingerprint\n")]
    public void A_pointer_to_nothing_is_no_pointer(string text)
    {
        File.WriteAllText(_temporary.File("current"), text);
        Assert.Null(_releases.Current());
    }

    [Fact]
    public void A_damaged_release_is_said_and_built_anew()
    {
        _releases.Put(Packages.Synthetic, "");
        var (id, file) = (Packages.Synthetic.Release.Id, _releases.PathOf(Packages.Synthetic.Release.Id));
        File.SetAttributes(file, FileAttributes.Normal);
        File.WriteAllText(file, "damaged");
        var said = new List<string>();
        Assert.Null(_releases.Load(id, said.Add));
        Assert.Single(said);
        _releases.Put(Packages.Synthetic, "");
        Assert.NotNull(_releases.Load(id, Fail));
    }

    [Fact]
    public async Task Two_that_put_at_once_both_find_it_in_place()
    {
        var content = Packages.Synthetic;
        var cancellation = TestContext.Current.CancellationToken;
        var puts = Enumerable.Range(0, 4)
            .Select(_ => Task.Run(() => new ReleaseDirectory(_temporary.Path).Put(content, "same"), cancellation));
        Assert.All(await Task.WhenAll(puts), put => Assert.Equal(content.Release.Id, put.Release.Id));
        Assert.Equal(
            ["current", "lock", $"tnl-{content.Release.Id}.sqlite"],
            Directory.GetFiles(_temporary.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_reader_finds_a_whole_pointer_whenever_it_looks()
    {
        var other = SyntheticPackage.Valid.WithCell("awards", 1, "note", "Other.").Read();
        _releases.Put(Packages.Synthetic, "one");
        _releases.Put(other, "two");
        using var done = new CancellationTokenSource();
        var looking = Task.Run(() =>
        {
            var seen = new HashSet<(string, string)?>();
            while (!done.IsCancellationRequested)
            {
                seen.Add(_releases.Current());
            }

            return seen;
        });
        for (var i = 0; i < 5; i++)
        {
            _releases.Put(Packages.Synthetic, "one");
            _releases.Put(other, "two");
        }

        await done.CancelAsync();
        Assert.Subset(new HashSet<(string, string)?> { (Packages.Synthetic.Release.Id, "one"), (other.Release.Id, "two") }, await looking);
    }

    private static ReleaseContent Noted(string note) => SyntheticPackage.Valid.WithCell("awards", 1, "note", note).Read();

    private static void Fail(string damage) => Assert.Fail(damage);
}
