using System.Diagnostics;

namespace TnlOpenData.Import.Tests;

/// <summary>What the system tells of the files of a package changes with them, however they were changed, and with no other file.</summary>
public sealed class PackageStampTests : IDisposable
{
    private readonly TemporaryDirectory _temporary = new();

    public PackageStampTests() => SyntheticPackage.Valid.WriteTo(Data);

    private string Data => _temporary.File("data");

    public void Dispose() => _temporary.Dispose();

    public static TheoryData<string> Changes() =>
        ["edit", "remove a file", "move the folder", "replace the folder", "touch the descriptor", "empty a file"];

    [Theory]
    [MemberData(nameof(Changes))]
    public void It_changes_with_the_files(string change)
    {
        var stamp = new PackageStamp(Data);
        var before = stamp.Now();
        Assert.Equal(before, stamp.Now());
        Change(change);
        Differ(before, stamp.Now());
    }

    [Fact]
    public void It_changes_when_a_link_is_switched_to_files_of_the_same_size_and_date()
    {
        SyntheticPackage.Valid.WriteTo(_temporary.File("other"));
        foreach (var file in Directory.GetFiles(Data))
        {
            File.SetLastWriteTimeUtc(Path.Combine(_temporary.File("other"), Path.GetFileName(file)), File.GetLastWriteTimeUtc(file));
        }

        var link = _temporary.File("link");
        Directory.CreateSymbolicLink(link, Data);
        var stamp = new PackageStamp(link);
        var before = stamp.Now();
        Directory.Delete(link);
        Directory.CreateSymbolicLink(link, _temporary.File("other"));
        Differ(before, stamp.Now());
    }

    [Fact]
    public void Other_files_do_not_count()
    {
        var stamp = new PackageStamp(Data);
        var (before, fingerprint) = (stamp.Now(), PackageFingerprint.Of(Data));
        File.WriteAllText(Path.Combine(Data, "log.txt"), "x");
        File.WriteAllText(Path.Combine(Data, "other.csv"), "x");
        Assert.Equal((before, fingerprint), (stamp.Now(), PackageFingerprint.Of(Data)));
    }

    [Fact]
    public void A_table_in_a_subfolder_counts()
    {
        Directory.CreateDirectory(Path.Combine(Data, "tables"));
        File.Move(Path.Combine(Data, "leads.csv"), Path.Combine(Data, "tables", "leads.csv"));
        var descriptor = Path.Combine(Data, "datapackage.json");
        var json = File.ReadAllText(descriptor);
        File.WriteAllText(descriptor, json.Replace("\"leads.csv\"", "\"tables/leads.csv\"", StringComparison.Ordinal));
        var stamp = new PackageStamp(Data);
        var (before, fingerprint) = (stamp.Now(), PackageFingerprint.Of(Data));
        File.AppendAllText(Path.Combine(Data, "tables", "leads.csv"), "\n");
        Differ(before, stamp.Now());
        Differ(fingerprint, PackageFingerprint.Of(Data));
    }

    [Theory]
    [InlineData("leads.csv")]
    [InlineData("datapackage.json")]
    [InlineData("other.csv")]
    public async Task A_pipe_is_never_waited_for(string name)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var path = Path.Combine(Data, name);
        File.Delete(path);
        using var made = Process.Start("mkfifo", [path]);
        await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        await Task.Run(
                () =>
                {
                    _ = new PackageStamp(Data).Now();
                    var fingerprint = PackageFingerprint.Of(Data);
                    var reading = PackageReader.Read(Data);
                    Assert.Equal(name == "other.csv", fingerprint is not null && reading.Content is not null);
                },
                TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
    }

    private static void Differ(string? before, string? after) =>
        Assert.False(string.Equals(before, after, StringComparison.Ordinal), before);

    private void Change(string change)
    {
        var leads = Path.Combine(Data, "leads.csv");
        switch (change)
        {
            case "edit":
                File.AppendAllText(leads, "x");
                break;
            case "remove a file":
                File.Delete(leads);
                break;
            case "move the folder":
                Directory.Move(Data, _temporary.File("away"));
                break;
            case "replace the folder":
                Directory.Delete(Data, recursive: true);
                SyntheticPackage.Valid.WriteTo(Data);
                break;
            case "touch the descriptor":
                File.SetLastWriteTimeUtc(Path.Combine(Data, "datapackage.json"), DateTime.UtcNow.AddMinutes(1));
                break;
            default:
                File.WriteAllText(leads, "");
                break;
        }
    }
}
