namespace TnlOpenData.Api.Tests;

/// <summary>Every example of the README is asked, and must answer as the README says.</summary>
public sealed class ReadmeTests(RealServer server)
{
    private const string Command = "$ curl 'localhost:5080";

    public static TheoryData<string, string> Examples()
    {
        var examples = new TheoryData<string, string>();
        var text = File.ReadAllText(Path.Combine(RepositoryData.Root, "README.md"));
        foreach (var block in text.Split("```console\n").Skip(1))
        {
            var lines = block[..block.IndexOf("```", StringComparison.Ordinal)].TrimEnd('\n').Split('\n');
            examples.Add(lines[0][Command.Length..^1], string.Join('\n', lines[1..]));
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_answers_as_the_README_says(string path, string expected)
    {
        var answer = await server.Text(path);
        Assert.Equal(expected, answer.ReplaceLineEndings("\n").TrimEnd('\n'));
    }

    [Theory]
    [InlineData("/v1/collectivities/38151")]
    [InlineData("/v1/collectivities.geojson?departement=38")]
    [InlineData("/v1/awards.csv?profile=excel-fr&limit=all")]
    [InlineData("/v1/awards?population=..5000")]
    [InlineData("/v1/editions/2021/awards?level=3..5")]
    [InlineData("/v1/mentions?q=premiere")]
    [InlineData("/v1/disagreements")]
    public async Task What_the_README_names_to_try_is_there_and_answers(string path)
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(RepositoryData.Root, "README.md"));
        Assert.Contains($"`{path}`", readme, StringComparison.Ordinal);
        await server.Text(path);
    }
}
