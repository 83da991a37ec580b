using TnlOpenData.Api.Releases;
using TnlOpenData.Import;

namespace TnlOpenData.Api.Commands;

/// <summary><c>check</c>: prints every problem of a package, or a summary per edition.</summary>
public static class CheckCommand
{
    public static int Run(string directory, TextWriter output)
    {
        var reading = PackageReader.Read(directory);
        foreach (var problem in reading.Problems)
        {
            output.WriteLine(problem);
        }

        if (reading.Content is not { } content)
        {
            output.WriteLine(ProblemText.Count([.. reading.Errors]));
            return 1;
        }

        foreach (var line in EditionSummary.Lines(content))
        {
            output.WriteLine(line);
        }

        return 0;
    }
}
