using Aanwezig;
using Aanwezig.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

#pragma warning disable IDE0130 // callers have this namespace in view when they register
namespace Microsoft.Extensions.DependencyInjection;
#pragma warning restore IDE0130

/// <summary>Registers attendance protocols in a container.</summary>
public static class AanwezigServiceCollectionExtensions
{
    /// <summary>Registers one <see cref="ProtocolLibrary"/> of the directories given and of what is shipped.</summary>
    /// <param name="services">Where to register.</param>
    /// <param name="configure">Says where protocols are; may be left out, and is added to what an earlier call said.</param>
    /// <remarks>
    /// The documents are read once: when the host starts, or without a host when the library is first asked for. A mistake in any of them
    /// stops the start with an <see cref="OptionsValidationException"/> that names every mistake. A library registered by the caller is left as it is.
    /// </remarks>
    public static IServiceCollection AddAanwezig(this IServiceCollection services, Action<AanwezigOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = services.AddOptions<AanwezigOptions>();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        options.ValidateOnStart();
        services.TryAddSingleton(provider => new LibraryAtStart(provider.GetService<IHostEnvironment>()?.ContentRootPath));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<AanwezigOptions>, ReadableProtocols>());
        services.TryAddSingleton(provider => provider.GetRequiredService<LibraryAtStart>().Of(provider.GetRequiredService<IOptions<AanwezigOptions>>().Value));
        return services;
    }
}
