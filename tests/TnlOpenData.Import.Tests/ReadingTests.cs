using System.Text;
using static TnlOpenData.Testing.SyntheticPackage;

namespace TnlOpenData.Import.Tests;

public class ReadingTests
{
    [Fact]
    public void The_synthetic_package_has_no_problem() => Assert.Equal("", Valid.Check().Lines());

    [Fact]
    public void A_directory_that_is_not_there_is_one_problem() =>
        Assert.Equal(
            "/nowhere/at/all: is not a directory: the directory that holds datapackage.json",
            PackageReader.Read("/nowhere/at/all").Lines());

    [Theory]
    [InlineData("")]
    [InlineData("nul\0")]
    public void A_name_that_no_directory_can_have_is_one_problem(string directory)
    {
        var problem = Assert.Single(PackageReader.Read(directory).Problems).ToString();
        Assert.EndsWith("is not a directory: the directory that holds datapackage.json", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_directory_is_one_problem()
    {
        using var directory = new TemporaryDirectory();
        Assert.Equal(
            "datapackage.json: the file is missing: a JSON object that describes the package",
            PackageReader.Read(directory.Path).Lines());
    }

    [Fact]
    public void Many_faults_are_reported_at_once_and_in_one_order()
    {
        var broken = Valid
            .WithDescriptor(d => d.Remove("version"))
            .WithCell("awards", 20, "level", "6")
            .WithCell("awards", 2, "source_id", "nobody")
            .WithCell("awards", 2, "edition", "soon")
            .WithCell("collectivities", 1, "siren", "213800010")
            .WithCell("sources", 1, "url", "here")
            .WithText("tallies.csv", t => t + "\n")
            .Without("mentions.csv");
        var expected = """
            datapackage.json: version: is missing: a text
            sources.csv:2: url: "here" is not a web address: an absolute http or https address
            tallies.csv:5: the line is blank: remove it
            collectivities.csv:2: siren: "213800010" is not a SIREN: its check digit is wrong: the nine digits as the source gives them
            awards.csv:3: edition: "soon" is not an integer: digits only, as 2021
            awards.csv:3: source_id: nobody is not a key of sources: a row of sources.csv with that id
            awards.csv:21: level: "6" is not a level of scale badge-metals: one of badge, bronze, argent, or
            mentions.csv: the file is missing: a header at least
            """;
        Assert.Equal(expected, broken.Check().Lines());
        Assert.Equal(expected, broken.Check().Lines());
    }

    [Fact]
    public void A_file_full_of_faults_is_cut_short_and_says_so()
    {
        var package = Valid.WithText("scores.csv", t => t + string.Concat(Enumerable.Repeat("2024,guillemets\n", 5000)));
        var problems = package.Check().Problems;
        Assert.Equal(1001, problems.Count);
        Assert.Equal("scores.csv: has 4000 more problems: correct these first, then check again", problems[^1].ToString());
    }

    [Fact]
    public void A_line_of_200_MB_is_not_held_and_what_follows_is_not_read()
    {
        using var directory = new TemporaryDirectory();
        Valid.WriteTo(directory.Path);
        using (var file = File.Open(Path.Combine(directory.Path, "awards.csv"), FileMode.Append))
        {
            file.Write("2025,moins,\""u8);
            var block = Encoding.ASCII.GetBytes(new string('x', 1_000_000));
            for (var i = 0; i < 200; i++)
            {
                file.Write(block);
            }

            // Each of these lines would be a problem of its own if the scan went on.
            file.Write("\n\0\nCR\r"u8);
            file.Write([0xFF, (byte)'\n']);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var lines = PackageReader.Read(directory.Path).Lines();
        Assert.Equal("awards.csv:25: the line is longer than 1 MiB, and the rest of the file was not read: is a quote left open?", lines);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 50_000_000, "allocates with the line");
    }

    [Fact]
    public void A_package_with_thousands_of_rows_is_read_whole()
    {
        using var directory = new TemporaryDirectory();
        CeilingPackage.WriteTo(directory.Path, collectivities: 1000);
        var reading = PackageReader.Read(directory.Path);
        Assert.Equal("", reading.Lines());
        Assert.Equal((10_000, 50_000), (reading.Content!.Data.Awards.Count, reading.Content.Data.Scores.Count));
    }

    [Fact]
    public void A_reading_can_be_cancelled()
    {
        using var directory = new TemporaryDirectory();
        Valid.WriteTo(directory.Path);
        Assert.Throws<OperationCanceledException>(() => PackageReader.Read(directory.Path, new CancellationToken(canceled: true)));
    }
}
