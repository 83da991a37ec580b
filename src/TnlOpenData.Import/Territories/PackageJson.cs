using System.Text.Json;
using TnlOpenData.Import.Files;
using TnlOpenData.Import.Problems;

namespace TnlOpenData.Import.Territories;

/// <summary>Reads the JSON files of a package.</summary>
internal static class PackageJson
{
    private static readonly JsonSerializerOptions Options = new() { RespectNullableAnnotations = true };

    /// <summary>The entries of a file; none, with a problem, if it cannot be read.</summary>
    public static IReadOnlyList<T> List<T>(string directory, string file, ProblemList problems) where T : class
    {
        var list = Read<List<T?>>(directory, file, problems) ?? [];
        if (list.IndexOf(null) is var empty and >= 0)
        {
            problems.Add(new Problem(file, null, $"$[{empty}]", "is null", "an object in braces"));
        }

        return [.. list.OfType<T>()];
    }

    /// <summary>Null, with a problem, if the file cannot be read.</summary>
    public static T? Read<T>(string directory, string file, ProblemList problems) where T : class
    {
        try
        {
            using var stream = File.OpenRead(Path.Combine(directory, file));
            if (JsonSerializer.Deserialize<T>(stream, Options) is { } value)
            {
                return value;
            }

            problems.Add(new Problem(file, null, null, "holds null", Whole));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            problems.Add(new Problem(file, null, null, "the file is missing", Whole));
        }
        catch (JsonException e)
        {
            var line = e.LineNumber is { } number ? (int?)number + 1 : null;
            problems.Add(new Problem(file, line, Column(e.Path), $"is not what this program reads ({Reason(e)})", Whole));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(PackageFile.Unreadable(file, e));
        }

        return null;
    }

    private static string Whole => $"the file as {TerritoryPackages.Name} has it: fetch the package again";

    private static string? Column(string? path) => path is null or "$" ? null : DisplayText.Escape(path);

    /// <summary>The first sentence of the message, or what an entry lacks, without the names of our types.</summary>
    private static string Reason(JsonException e)
    {
        const string Lacks = "missing required properties including: ";
        var sentence = e.Message.Split(". ")[0].Split(" to System.")[0].TrimEnd('.');
        var lack = sentence.IndexOf(Lacks, StringComparison.Ordinal);
        return DisplayText.Escape(lack < 0 ? sentence : $"the entry lacks {sentence[(lack + Lacks.Length)..]}");
    }
}
