namespace TnlOpenData.Api.Commands;

/// <summary>The command line: a verb, then options. What is not known is refused with what is.</summary>
public sealed record Arguments(string Verb, IReadOnlyList<string> Operands, IReadOnlyList<string> Options)
{
    public const string Usage = """
        usage: serve [options]     serve the palmarès (the default)
               check [directory]   check a data package; exit code 1 when it has problems
               export DIR [options] write the whole read API as a tree of files; wants --base-url
        options: --data DIR        the data package            (default: the data folder found beside or above the program)
                 --releases DIR    where release files are kept (default: .releases beside the data package)
                 --base-url URL    the address the public sees  (default: the one of the request)
                 --requests-per-minute N  per client; 0: no limit (default: 1200)
                 --cache-megabytes N      for finished answers; 0: none (default: 64)
                 --keep-releases N        on disk; 0: all            (default: 20)
                 --urls URL        where to listen              (default: http://localhost:5080)
        """;

    /// <summary>Our options and the configuration keys they set.</summary>
    public static readonly Dictionary<string, string> Mappings = new(StringComparer.Ordinal)
    {
        ["--data"] = "Tnl:DataDirectory",
        ["--releases"] = "Tnl:ReleaseDirectory",
        ["--base-url"] = "Tnl:PublicBaseUrl",
        ["--requests-per-minute"] = "Tnl:RequestsPerMinute",
        ["--cache-megabytes"] = "Tnl:CacheMegabytes",
        ["--keep-releases"] = "Tnl:KeepReleases",
        ["--urls"] = "urls",
    };

    /// <summary>Options of the host itself, which test hosts pass.</summary>
    private static readonly string[] HostOptions = ["--environment", "--contentRoot", "--applicationName"];

    /// <exception cref="UsageException">Something on the line is not known.</exception>
    public static Arguments Parse(string[] args)
    {
        var operands = new List<string>();
        var options = new List<string>();
        for (var i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
            {
                operands.Add(args[i]);
                continue;
            }

            var name = args[i].Split('=')[0];
            if (!Mappings.ContainsKey(name) && !HostOptions.Contains(name, StringComparer.Ordinal))
            {
                throw new UsageException($"unknown option {name}");
            }

            options.Add(args[i]);
            if (!args[i].Contains('=', StringComparison.Ordinal))
            {
                options.Add(++i < args.Length ? args[i] : throw new UsageException($"{name} wants a value"));
            }
        }

        var verb = operands.FirstOrDefault() ?? "serve";
        return verb switch
        {
            "serve" when operands.Count <= 1 => new(verb, [], options),
            "check" when operands.Count <= 2 => new(verb, [.. operands.Skip(1)], options),
            "export" when operands.Count == 2 && options.Exists(o => o.Split('=')[0] == "--base-url") => new(verb, [operands[1]], options),
            "export" when operands.Count < 2 => throw new UsageException("export wants a directory"),
            "export" when operands.Count == 2 => throw new UsageException("export wants --base-url: its links are absolute"),
            "serve" or "check" or "export" => throw new UsageException($"{verb} does not take “{operands[^1]}”"),
            _ => throw new UsageException($"unknown verb “{verb}”"),
        };
    }
}

public sealed class UsageException(string message) : Exception(message);
