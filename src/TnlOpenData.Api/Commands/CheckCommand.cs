using TnlOpenData.Api.Loading;
using TnlOpenData.Import;

namespace TnlOpenData.Api.Commands;

/// <summary><c>check</c>: prints every problem of a data package, or one line per edition if there is no error.</summary>
public static class CheckCommand
{
    /// <returns>The exit code: 1 if the package has errors.</returns>
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
