namespace TnlOpenData.Api.Commands;

/// <summary>The builder of the host, the same for every command.</summary>
internal static class HostBuilder
{
    /// <exception cref="SettingsException">A settings file cannot be read.</exception>
    public static WebApplicationBuilder Create(string? environment)
    {
        try
        {
            var builder = WebApplication.CreateBuilder(new WebApplicationOptions
            {
                // appsettings.json lies beside the program, whatever the current directory.
                ContentRootPath = AppContext.BaseDirectory,
                EnvironmentName = environment,
                // Watching the settings files takes an inotify instance, of which a user may have none left. Settings are read once.
                Args = ["--hostBuilder:reloadConfigOnChange=false"],
            });
            // The framework would believe the X-Forwarded headers of any sender: --trusted-proxies names those to believe.
            builder.Configuration["ForwardedHeaders_Enabled"] = "false";
            return builder;
        }
        catch (Exception e) when (e is InvalidDataException or FormatException or IOException or UnauthorizedAccessException)
        {
            var reason = string.Join(' ', e.Message.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
            throw new SettingsException($"A settings file cannot be read: {reason}");
        }
    }
}
